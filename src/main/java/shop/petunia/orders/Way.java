package shop.petunia.orders;

/** How the flowers get to whom they are for. */
public enum Way {
    DELIVERY,
    PICKUP
}
