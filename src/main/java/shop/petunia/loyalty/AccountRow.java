package shop.petunia.loyalty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * A client's figures.
 *
 * @param booked the sum of all entries
 * @param spent what was paid for goods, minus refunds
 * @param purchases how many, without the wholly refunded ones
 */
public record AccountRow(long clientId, Points booked, Money spent, int purchases, @Nullable Instant lastPurchase) {
    /** What can be spent. */
    public Points balance() {
        return booked.atLeastZero();
    }

    /** The cloud has taken more than there was: nothing is redeemed until somebody has looked. */
    public boolean needsPerson() {
        return booked.isNegative();
    }
}
