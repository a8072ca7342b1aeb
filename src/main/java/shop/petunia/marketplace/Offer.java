package shop.petunia.marketplace;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.ProductLinks.Link;

/** A good or a bouquet of the shop in the marketplace's storefront, and what the marketplace was told of it last. */
@Entity
@Table(name = "market_offer")
public class Offer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable Long goodId;
    @Nullable Long bouquetId;
    /** Null until the marketplace has it. */
    @Nullable Long productId;

    boolean active = true;
    @Nullable String sentName;
    @Nullable Long sentPrice;
    @Nullable Long sentQuantity;
    @Nullable Boolean sentActive;
    @Nullable String sentPhoto;
    @Nullable Instant sentAt;

    protected Offer() {}

    Offer(Link item, @Nullable Long productId) {
        goodId = item.kind() == LineKind.GOOD ? Long.valueOf(item.itemId()) : null;
        bouquetId = item.kind() == LineKind.BOUQUET ? Long.valueOf(item.itemId()) : null;
        this.productId = productId;
    }

    Link item() {
        Long good = goodId;
        return good != null
                ? new Link(LineKind.GOOD, good)
                : new Link(LineKind.BOUQUET, requireNonNull(bouquetId));
    }

    void publish(boolean wanted) {
        active = wanted;
    }

    /** The marketplace has it under this number. */
    void isProduct(long product) {
        productId = product;
    }

    /** Whatever it was there is no more. */
    void isNew() {
        productId = null;
        sentName = null;
        sentAt = null;
    }

    void told(Told what, Instant at) {
        sentName = what.name();
        sentPrice = what.price();
        sentQuantity = what.quantity();
        sentActive = what.active();
        sentPhoto = what.photo();
        sentAt = at;
    }

    /** Nothing when it was never told. */
    @Nullable Told told() {
        String name = sentName;
        return name == null || sentAt == null
                ? null
                : new Told(name, requireNonNull(sentPrice), requireNonNull(sentQuantity),
                        requireNonNull(sentActive), sentPhoto);
    }

    long id() {
        return requireNonNull(id);
    }

    /**
     * What the marketplace is to show.
     *
     * @param price in kopecks
     * @param photo the picture's name here, or null
     */
    record Told(String name, long price, long quantity, boolean active, @Nullable String photo) {}
}
