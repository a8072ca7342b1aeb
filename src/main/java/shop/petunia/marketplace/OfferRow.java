package shop.petunia.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;

/**
 * A good or a bouquet as the storefront's screen shows it.
 *
 * @param photo a name that {@code Photos} gave, or null; only bouquets have one
 * @param price what it sells for now; null when it has none, and then it cannot be published
 * @param archived no longer offered by the shop itself; then the marketplace does not show it either
 * @param published whether the shop wants it to be shown there
 * @param productId its number there; null until the marketplace has it
 * @param sellable pieces that live and are promised to nobody, or bouquets that can be assembled
 * @param quantity what the marketplace is to show: the sellable ones less the safety margin, never below zero
 * @param sent what the marketplace was told last; null when never
 * @param waits what is still to be told, or what a person has to decide about; null when nothing
 */
public record OfferRow(
        Link item,
        String name,
        @Nullable String photo,
        @Nullable Money price,
        boolean archived,
        boolean published,
        @Nullable Long productId,
        long sellable,
        long quantity,
        @Nullable Sent sent,
        @Nullable OutgoingRow waits) {
    /** What the marketplace was told, and when. */
    public record Sent(String name, Money price, long quantity, boolean active, @Nullable String photo, Instant at) {}
}
