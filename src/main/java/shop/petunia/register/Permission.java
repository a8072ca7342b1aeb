package shop.petunia.register;

/** What the counter may not do without the manager. */
public enum Permission {
    PRICE_CHANGE,
    DISCOUNT_ABOVE_LIMIT,
    RETURN
}
