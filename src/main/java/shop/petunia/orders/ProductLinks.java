package shop.petunia.orders;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** What of the shop a product of the marketplace is, as a person has confirmed. The marketplace's feature answers. */
@FunctionalInterface
public interface ProductLinks {
    /** Every line is free. */
    ProductLinks NONE = (transaction, product, name) -> Optional.empty();

    /**
     * @param product its id there; null when it could not be read
     * @param name as the marketplace calls it
     */
    Optional<Link> of(Transaction transaction, @Nullable Long product, String name);

    /** @param kind GOOD or BOUQUET */
    record Link(LineKind kind, long itemId) {}
}
