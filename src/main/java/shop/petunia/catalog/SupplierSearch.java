package shop.petunia.catalog;

import java.util.List;
import shop.petunia.ui.Place;
import shop.petunia.ui.SearchSource;

/** Finds suppliers in use by name or phone. */
public final class SupplierSearch implements SearchSource {
    private final Suppliers suppliers;

    public SupplierSearch(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return suppliers.search(text, limit).stream().map(SupplierSearch::hit).toList();
    }

    private static Hit hit(SupplierRow row) {
        return new Hit(new Place(CatalogChange.SUPPLIER, row.id()), SuppliersView.ICON, row.name(), row.phone());
    }
}
