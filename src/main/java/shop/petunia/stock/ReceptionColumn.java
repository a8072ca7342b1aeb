package shop.petunia.stock;

/** What the list of receptions can be sorted by. */
public enum ReceptionColumn {
    DATE("r.receivedOn"),
    NAME("r.searchText"),
    SUPPLIER("s.searchText"),
    INVOICE("r.invoice"),
    STATUS("r.status"),
    LINES("count(l.id)"),
    PIECES("sum(l.received)"),
    COST("sum(l.received * l.unitCost)"),
    REMAINING("sum(l.remaining)"),
    SOONEST(ReceptionColumn.LAST_DAY);

    static final String LAST_DAY = "min(case when l.remaining > 0 then l.expiry else null end)";

    final String path;

    ReceptionColumn(String path) {
        this.path = path;
    }
}
