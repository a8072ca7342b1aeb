package shop.petunia.marketplace;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.storage.Transaction;

/** What of the shop a product there is, as a person has confirmed. */
@Entity
@Table(name = "market_product")
public class ProductLink {
    @Id
    long productId;

    String name = "";
    @Nullable Long goodId;
    @Nullable Long bouquetId;
    long confirmedBy;
    Instant confirmedAt = Instant.EPOCH;

    protected ProductLink() {}

    ProductLink(Transaction transaction, long productId, String name, Link link) {
        this.productId = productId;
        this.name = name;
        goodId = link.kind() == LineKind.GOOD ? Long.valueOf(link.itemId()) : null;
        bouquetId = link.kind() == LineKind.BOUQUET ? Long.valueOf(link.itemId()) : null;
        confirmedBy = transaction.author();
        confirmedAt = transaction.at();
    }

    Link link() {
        Long good = goodId;
        return good != null
                ? new Link(LineKind.GOOD, good)
                : new Link(LineKind.BOUQUET, Objects.requireNonNull(bouquetId));
    }
}
