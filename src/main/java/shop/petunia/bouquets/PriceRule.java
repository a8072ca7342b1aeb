package shop.petunia.bouquets;

/** How a bouquet comes to its selling price. */
public enum PriceRule {
    /** Cost × markup, but never below what was last confirmed. */
    BY_MARKUP,
    /** As it was typed. */
    FIXED
}
