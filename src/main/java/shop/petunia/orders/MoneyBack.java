package shop.petunia.orders;

/** How what was paid goes back when an order is cancelled. */
public enum MoneyBack {
    AS_PAID,
    CASH,
    CARD,
    TRANSFER
}
