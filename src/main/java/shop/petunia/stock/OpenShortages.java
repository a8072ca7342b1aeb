package shop.petunia.stock;

/** How much was sold in all though the books knew none, as far as nothing has made up for it. */
public record OpenShortages(long goods, long pieces) {
    public static final OpenShortages NOTHING = new OpenShortages(0, 0);

    /** As the database tells it. */
    OpenShortages(Long goods, Long pieces) {
        this((long) goods, (long) pieces);
    }
}
