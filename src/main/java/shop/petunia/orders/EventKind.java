package shop.petunia.orders;

/** What the history of an order tells of. */
public enum EventKind {
    CREATED,
    STATUS,
    PRICE,
    EDITED,
    ASSEMBLED,
    PAYMENT,
    CLIENT,
    POINTS
}
