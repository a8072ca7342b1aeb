package shop.petunia.stock;

/** Whether lines can still be added, edited and taken away. Selling and counting go on in both. */
public enum ReceptionStatus {
    OPEN,
    CLOSED
}
