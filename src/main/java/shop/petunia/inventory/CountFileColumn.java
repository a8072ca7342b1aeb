package shop.petunia.inventory;

/** What a file of counts can tell. A row names a flower, or a lot by its number. */
public enum CountFileColumn {
    GOOD,
    LOT,
    QUANTITY,
    COUNTED_AT
}
