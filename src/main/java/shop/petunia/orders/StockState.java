package shop.petunia.orders;

/** What an order has done to the stock. */
public enum StockState {
    /** Nothing yet, or nothing ever: it was over when it was first seen. */
    NONE,
    /** Others may not plan with its flowers, but the lots still have them. */
    PROMISED,
    TAKEN,
    /** They went back to their lots. */
    RETURNED
}
