package shop.petunia.bouquets;

/** By what assembled bouquets are sorted. */
public enum UnitColumn {
    NAME("u.name"),
    PLACE("u.place"),
    PRICE("u.price"),
    DAYS_LEFT("u.expiry"),
    ASSEMBLED("u.assembledAt"),
    LEFT("u.leftAt");

    final String path;

    UnitColumn(String path) {
        this.path = path;
    }
}
