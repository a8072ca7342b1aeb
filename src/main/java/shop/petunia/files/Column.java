package shop.petunia.files;

/**
 * A column of a file to be written.
 *
 * @param title already in the reader's language
 * @param width in characters
 */
public record Column(String title, Type type, int width) {
    /** What a column's cells hold. Any cell may be empty ({@code null}). */
    public enum Type {
        /** Anything, as its {@code toString}. */
        TEXT,
        /** {@code Integer} or {@code Long}. */
        WHOLE,
        /** {@code BigDecimal}. */
        DECIMAL,
        /** {@code Money}, in roubles with kopecks; the title names the currency. */
        MONEY,
        /** {@code LocalDate}. */
        DATE,
        /** {@code LocalDateTime}, in the shop's zone, shown to the minute. */
        MINUTE
    }
}
