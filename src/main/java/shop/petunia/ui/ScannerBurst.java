package shop.petunia.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a scanner's quick characters with an Enter after them from what a hand types. */
public final class ScannerBurst {
    private static final int SHORTEST = 6;
    private static final Duration LONGEST_GAP = Duration.ofMillis(40);

    private final Supplier<Instant> now;
    private final StringBuilder characters = new StringBuilder();
    private Instant last = Instant.EPOCH;

    public ScannerBurst(Supplier<Instant> now) {
        this.now = now;
    }

    /** @return whether it is the first of what may become a scan */
    public boolean typed(String character) {
        boolean first = isLate();
        if (first) {
            characters.setLength(0);
        }
        characters.append(character);
        last = now.get();
        return first;
    }

    /** Enter was pressed: the code, if a scanner did that. Begins anew. */
    public Optional<String> entered() {
        String code = isLate() ? "" : characters.toString();
        characters.setLength(0);
        return code.length() < SHORTEST ? Optional.empty() : Optional.of(code);
    }

    private boolean isLate() {
        return characters.isEmpty() || Duration.between(last, now.get()).compareTo(LONGEST_GAP) > 0;
    }
}
