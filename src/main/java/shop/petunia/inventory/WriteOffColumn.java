package shop.petunia.inventory;

/** What the list of write-offs can be sorted by. */
public enum WriteOffColumn {
    /** In the order in which they were written. */
    DATE("w.id"),
    GOOD("(select g.searchText from Good g where g.id = w.goodId)"),
    QUANTITY("w.quantity"),
    REASON("w.reason"),
    LOSS("w.quantity * w.unitCost");

    final String path;

    WriteOffColumn(String path) {
        this.path = path;
    }
}
