package shop.petunia.orders;

/** What a line is linked to: a good, a recipe, a bouquet that stands on the showcase, or nothing but its words. */
public enum LineKind {
    /** May have stems of its own: composed on the spot. */
    FREE,
    GOOD,
    BOUQUET,
    UNIT
}
