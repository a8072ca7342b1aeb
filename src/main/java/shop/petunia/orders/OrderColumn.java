package shop.petunia.orders;

/** By what orders are sorted. The history is long, so that it is sorted by its days alone. */
public enum OrderColumn {
    DUE("o.dueOn"),
    DONE("o.doneAt"),
    CREATED("o.createdAt"),
    NUMBER("o.number"),
    STATUS("o.status"),
    BUYER("o.buyerName"),
    TOTAL("o.total");

    final String path;

    OrderColumn(String path) {
        this.path = path;
    }
}
