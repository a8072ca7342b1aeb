package shop.petunia.bouquets;

/** By what bouquets are sorted. */
public enum BouquetColumn {
    NAME("b.name"),
    CATEGORY("b.category"),
    PRICE("f.price"),
    COST("f.cost"),
    CAN("f.can");

    final String path;

    BouquetColumn(String path) {
        this.path = path;
    }
}
