package shop.petunia.orders;

/** How the buyer on the marketplace has chosen to pay. */
public enum PaymentMethod {
    ONLINE,
    ON_PICKUP
}
