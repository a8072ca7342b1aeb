package shop.petunia.catalog;

/** What the list of suppliers can be sorted by. */
public enum SupplierColumn {
    NAME("s.searchText"),
    PHONE("s.phone"),
    NOTE("s.note");

    final String path;

    SupplierColumn(String path) {
        this.path = path;
    }
}
