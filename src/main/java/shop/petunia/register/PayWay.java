package shop.petunia.register;

/** How a client pays at the counter. */
public enum PayWay {
    CASH,
    CARD,
    TRANSFER,
    SPLIT
}
