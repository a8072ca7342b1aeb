package shop.petunia.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A row of the history.
 *
 * @param from the status before, of a step
 * @param to the status after, of a step
 * @param fromTotal the price before, of a price; null for a payment
 * @param toTotal the price after; of a payment its amount, below zero when it went back
 * @param by of a payment; null for one that came online
 * @param reason what the person typed, the marketplace told, or was changed
 * @param fromMarket shown as «маркетплейс» instead of the author
 */
public record OrderEventRow(
        EventKind kind,
        @Nullable OrderStatus from,
        @Nullable OrderStatus to,
        @Nullable Money fromTotal,
        @Nullable Money toTotal,
        @Nullable PaidBy by,
        String reason,
        boolean fromMarket,
        Instant at,
        String author) {}
