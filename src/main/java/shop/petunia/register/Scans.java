package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what kind of thing a scanner has read. */
public final class Scans {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern OWN_ORDER = Pattern.compile("S-\\d+");
    private static final Pattern UNIT = Pattern.compile("29\\d{11}");

    private Scans() {}

    /**
     * What it may be, the likeliest first; nothing for what no label of a shop holds. Numbers without a check digit may
     * be those of the marketplace's orders and cards, so all that they could be is tried.
     *
     * @param cardPrefix what stands before a card's number, a setting
     */
    public static List<ScanKind> of(String text, String cardPrefix) {
        String code = text.strip();
        if (!CODE.matcher(code).matches()) {
            return List.of();
        }
        if (UNIT.matcher(code).matches() && isEan(code)) {
            return List.of(ScanKind.UNIT, ScanKind.GOOD);
        }
        List<ScanKind> kinds = new ArrayList<>();
        if (isEan(code)) {
            kinds.add(ScanKind.GOOD);
        }
        if (!cardPrefix.isEmpty() && code.startsWith(cardPrefix)) {
            kinds.add(ScanKind.CLIENT);
        }
        if (OWN_ORDER.matcher(code).matches()) {
            kinds.add(ScanKind.ORDER);
        }
        List.of(ScanKind.ORDER, ScanKind.CLIENT, ScanKind.GOOD).stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return List.copyOf(kinds);
    }

    /** Whether it is a barcode of 8, 12 or 13 digits that was read as a whole. */
    static boolean isEan(String code) {
        return DIGITS.matcher(code).matches()
                && (code.length() == 8 || code.length() == 12 || code.length() == 13)
                && checkSum(code) % 10 == 0;
    }

    /** From the right: the check digit counts once, its neighbour three times, and so on in turns. */
    private static int checkSum(String code) {
        return IntStream.range(0, code.length())
                .map(i -> (code.charAt(code.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3))
                .sum();
    }
}
