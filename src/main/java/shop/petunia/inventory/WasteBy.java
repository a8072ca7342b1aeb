package shop.petunia.inventory;

/** By what the losses of a period are added up. */
public enum WasteBy {
    REASON,
    GOOD,
    SUPPLIER,
    DAY
}
