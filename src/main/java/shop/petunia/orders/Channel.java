package shop.petunia.orders;

/** Which way a sale came. */
public enum Channel {
    MARKETPLACE,
    PHONE,
    COUNTER
}
