package shop.petunia.inventory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.ScannerBurst;

/** Hears a scanner among the keys that are typed into the numbers. */
final class CountScanner {
    private final CountCursor cursor;
    private final ScannerBurst burst;
    /** What a hand had typed before a burst of characters began; null when it had not. */
    private @Nullable String before;

    CountScanner(CountCursor cursor, Supplier<Instant> now) {
        this.cursor = cursor;
        this.burst = new ScannerBurst(now);
    }

    /** Before the character gets into the line's number; also one that never does, since a code may have letters. */
    void typed(CountLine line, String character) {
        boolean printable = !character.isEmpty() && character.charAt(0) > ' ';
        if (printable && burst.typed(character)) {
            before = line.isTyped() ? line.text().get() : null;
        }
    }

    /** @return whether that Enter was a scanner's; then its code was followed */
    boolean entered(CountLine line) {
        Optional<String> code = burst.entered();
        code.ifPresent(scanned -> cursor.scanned(line, before, scanned));
        return code.isPresent();
    }
}
