package shop.petunia.printing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Offsets as one types them: millimetres with at most one decimal, a minus for the other direction. */
final class Millimetres {
    /** No printer is farther aside than that. */
    static final int FARTHEST = 30;

    private static final Pattern TYPED = Pattern.compile("[-+−]?\\d{1,2}([.,]\\d)?");

    private Millimetres() {}

    static Optional<Integer> tenths(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(0);
        }
        if (!TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        int tenths = new BigDecimal(text.replace(',', '.').replace('−', '-')).movePointRight(1).intValueExact();
        return Math.abs(tenths) <= FARTHEST * 10 ? Optional.of(tenths) : Optional.empty();
    }

    static String written(int tenths) {
        return BigDecimal.valueOf(tenths, 1).setScale(tenths % 10 == 0 ? 0 : 1, RoundingMode.UNNECESSARY)
                .toPlainString().replace('.', ',');
    }
}
