package shop.petunia.marketplace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.ProductLinks;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What of the shop the marketplace's products are, each confirmed once by a person. */
public final class Products implements ProductLinks {
    private final Database database;

    public Products(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Link> of(Transaction transaction, @Nullable Long product, String name) {
        return product == null
                ? Optional.empty()
                : new WireRepository_(transaction.session()).product(product).map(ProductLink::link);
    }

    /** Orders that come from now on take what it is, and so do the open ones; what has ended stays as it is. */
    public void confirm(long productId, String name, Link link) {
        database.writeOnly(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            rows.product(productId).ifPresent(rows::delete);
            rows.insert(new ProductLink(transaction, productId, name, link));
            transaction.announce(
                    new ProductLinked(productId, Sentence.of("marketplace.audit.linked", name, productId)));
        });
    }

    public void forget(long productId) {
        database.writeOnly(transaction -> {
            WireRepository rows = new WireRepository_(transaction.session());
            rows.product(productId).ifPresent(product -> {
                rows.delete(product);
                transaction.announce(new ProductLinked(productId,
                        Sentence.of("marketplace.audit.unlinked", product.name, productId)));
            });
        });
    }

    public List<LinkedProduct> list() {
        return database.read(transaction -> new WireRepository_(transaction.session()).products().stream()
                .map(row -> new LinkedProduct(row.productId, row.name, row.link()))
                .toList());
    }

    /** One that a person has confirmed. */
    public record LinkedProduct(long productId, String name, Link link) {}
}
