package shop.petunia.register;

/** Where what was brought back stands again. */
public enum BackTo {
    VASE,
    SHELF,
    SHOWCASE
}
