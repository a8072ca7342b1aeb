package shop.petunia.stock;

/** How long a lot will still live. */
public enum Freshness {
    /** Its last day is over. */
    EXPIRED,
    /** It has as many days left as the shop's threshold, or fewer. */
    SOON,
    /** It has more days, or never expires. */
    FRESH
}
