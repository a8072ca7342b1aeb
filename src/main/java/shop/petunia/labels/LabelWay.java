package shop.petunia.labels;

/** How an order comes to whom it is for. */
public enum LabelWay {
    DELIVERY,
    PICKUP
}
