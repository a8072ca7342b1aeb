package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/**
 * A person has said what a product of the marketplace is, or that it is nothing any more.
 *
 * @param id the product's there
 */
public record ProductLinked(long id, @Nullable Sentence audit) implements Change {
    @Override
    public String kind() {
        return "product";
    }
}
