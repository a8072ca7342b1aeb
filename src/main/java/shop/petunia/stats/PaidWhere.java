package shop.petunia.stats;

/** Who has got the money of a sale. */
public enum PaidWhere {
    /** The marketplace, be it that it gave it back since. */
    ONLINE,
    /** The shop: over the counter, or on pickup. */
    IN_SHOP,
    /** Nobody: it was to be paid on the marketplace, and nothing has come there. */
    NOT_YET
}
