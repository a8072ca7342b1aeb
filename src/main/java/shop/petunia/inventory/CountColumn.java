package shop.petunia.inventory;

/** What the lines of a stocktake can be sorted by. */
public enum CountColumn {
    GOOD("g.searchText"),
    CATEGORY("g.category"),
    RECEPTION("r.searchText"),
    SUPPLIER("s.searchText"),
    ARRIVAL("l.arrival"),
    /** What never expires stands last. */
    DAYS_LEFT("l.expiry"),
    UNIT_COST(CountColumn.COST),
    REMAINING("l.remaining"),
    EXPECTED("n.expected"),
    COUNTED("n.counted"),
    DIFFERENCE("n.counted - n.expected"),
    LOSS(CountColumn.LOST),
    GAIN(CountColumn.FOUND),
    COUNTED_AT("n.countedAt");

    static final String COST = "coalesce(n.unitCost, l.unitCost)";
    static final String LOST =
            "case when n.counted < n.expected then (n.expected - n.counted) * " + COST + " else 0 end";
    static final String FOUND =
            "case when n.counted > n.expected then (n.counted - n.expected) * " + COST + " else 0 end";

    final String path;

    CountColumn(String path) {
        this.path = path;
    }
}
