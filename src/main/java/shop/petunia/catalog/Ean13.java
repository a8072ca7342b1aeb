package shop.petunia.catalog;

/** The shop's own barcodes: EAN-13 whose first digit 2 marks codes that are valid inside one shop only. */
public final class Ean13 {
    static final String BEFORE_FIRST_OWN = "2000000000000";

    private static final int DIGITS_BEFORE_CHECK = 12;

    private Ean13() {}

    /** @param digits the first twelve */
    public static String withCheckDigit(String digits) {
        return digits + checkDigit(digits);
    }

    static String after(String code) {
        return withCheckDigit(Long.toString(Long.parseLong(code.substring(0, DIGITS_BEFORE_CHECK)) + 1));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < DIGITS_BEFORE_CHECK; place++) {
            sum += Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
