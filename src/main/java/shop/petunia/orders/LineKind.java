package shop.petunia.orders;

/** What a line is linked to: a good, a recipe, a bouquet that stands on the showcase, or nothing but its words. */
public enum LineKind {
    FREE,
    GOOD,
    BOUQUET,
    UNIT
}
