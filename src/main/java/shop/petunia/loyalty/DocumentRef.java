package shop.petunia.loyalty;

/**
 * What stands behind points or a purchase, in the words of {@code ui.Place}.
 *
 * @param kind order …; {@link #PURCHASE} for a purchase that was entered by hand
 * @param name how it was called then: the order's number
 */
public record DocumentRef(String kind, long id, String name) {
    public static final String ORDER = "order";
    public static final String PURCHASE = "purchase";

    /** Points that somebody gave or took by hand. */
    public static final DocumentRef NONE = new DocumentRef("", 0, "");

    public static DocumentRef order(long id, String number) {
        return new DocumentRef(ORDER, id, number);
    }

    public boolean isNone() {
        return kind.isEmpty();
    }
}
