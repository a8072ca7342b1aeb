package shop.petunia.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderStatus;

/**
 * An outgoing change as the screen shows it.
 *
 * @param amount kopecks of a price or a sale, hundredths of a deduction's points
 * @param booked the shop's own points for it, signed, in hundredths
 * @param seen where the order was there when it was parked
 * @param hint the marketplace's own words, or nothing
 */
public record OutgoingRow(
        long id,
        OutgoingKind kind,
        @Nullable Long orderId,
        @Nullable Long clientId,
        @Nullable OrderStatus basedOn,
        @Nullable OrderStatus target,
        long amount,
        long booked,
        OutgoingState state,
        @Nullable Why why,
        @Nullable OrderStatus seen,
        String hint,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant doneAt,
        @Nullable Long offerId) {
    public boolean needsPerson() {
        return state == OutgoingState.CONFLICT || state == OutgoingState.REJECTED;
    }

    /** Whether the shop's own may still be done there. */
    public boolean mayInsist() {
        return needsPerson() && (seen == null || !seen.isFinal());
    }
}
