package shop.petunia.marketplace;

/** What the marketplace is told. */
public enum OutgoingKind {
    ACCEPT,
    REJECT,
    STATUS,
    PRICE,
    /** Somebody new, or other notes, tags, birthday. */
    CLIENT,
    /** A sale of the shop, for which the marketplace gives its points. */
    SALE,
    /** Points that were spent or taken back. */
    DEDUCTION,
    /** What the storefront shows of something. */
    PRODUCT;

    boolean isOfOrder() {
        return this == ACCEPT || this == REJECT || this == STATUS || this == PRICE;
    }

    boolean movesPoints() {
        return this == SALE || this == DEDUCTION;
    }
}
