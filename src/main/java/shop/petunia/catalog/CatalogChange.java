package shop.petunia.catalog;

import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A good or a supplier was added, changed or taken away. */
public record CatalogChange(String kind, long id, Sentence audit) implements Change {
    public static final String GOOD = "good";
    public static final String SUPPLIER = "supplier";
}
