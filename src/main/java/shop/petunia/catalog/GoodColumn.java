package shop.petunia.catalog;

/** What the list of goods can be sorted by. */
public enum GoodColumn {
    NAME("g.searchText"),
    KIND("g.kind"),
    CATEGORY("g.category"),
    SHELF_LIFE("g.shelfLifeDays"),
    PRICE("g.retailPrice"),
    BARCODE("g.barcode");

    final String path;

    GoodColumn(String path) {
        this.path = path;
    }
}
