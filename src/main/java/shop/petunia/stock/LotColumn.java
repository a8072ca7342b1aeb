package shop.petunia.stock;

/** What the list of lots can be sorted by. */
public enum LotColumn {
    /** What never expires stands last. */
    DAYS_LEFT("l.expiry"),
    GOOD("g.searchText"),
    CATEGORY("g.category"),
    SUPPLIER("s.searchText"),
    RECEPTION("r.searchText"),
    ARRIVAL("l.arrival"),
    RECEIVED("l.received"),
    REMAINING("l.remaining"),
    UNIT_COST("l.unitCost"),
    VALUE("l.remaining * l.unitCost");

    final String path;

    LotColumn(String path) {
        this.path = path;
    }
}
