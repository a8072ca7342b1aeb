package shop.petunia.stats;

/** What kinds of things are sold, for what is popular. */
public enum ItemKind {
    /** By a recipe, from the showcase, composed on the spot, or a product of the marketplace. */
    BOUQUET,
    /** Flowers and other goods by the piece, and what the counter typed. */
    GOOD
}
