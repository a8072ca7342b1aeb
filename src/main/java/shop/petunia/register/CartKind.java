package shop.petunia.register;

/** What a line of the cart is. */
public enum CartKind {
    GOOD,
    /** By its recipe, its stems still in the vases. */
    BOUQUET,
    /** One that stands on the showcase. */
    UNIT,
    /** Put together while the client waits. */
    COMPOSED,
    /** Nothing but words and a price. */
    FREE
}
