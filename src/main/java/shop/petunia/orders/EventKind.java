package shop.petunia.orders;

/** What the history of an order tells of. */
public enum EventKind {
    CREATED,
    STATUS,
    PRICE,
    EDITED,
    /** The marketplace has other lines than what is booked here, and nothing was moved by that. */
    LINES_KEPT,
    /** Flowers that an order took by itself and that the books don't know. */
    LACKING,
    ASSEMBLED,
    PAYMENT,
    CLIENT,
    POINTS,
    /** The buyer brought some of it back. */
    RETURNED
}
