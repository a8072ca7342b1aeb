package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** Something was put into the storefront or taken out of it, or the marketplace was told of it. */
public record StorefrontChange(long id, @Nullable Sentence audit) implements Change {
    @Override
    public String kind() {
        return "offer";
    }
}
