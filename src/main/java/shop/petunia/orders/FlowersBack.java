package shop.petunia.orders;

/** What becomes of a cancelled order's flowers. */
public enum FlowersBack {
    TO_LOTS,
    /** Back to their lots and written off there as wilted. */
    WRITTEN_OFF
}
