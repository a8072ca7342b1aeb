package shop.petunia.loyalty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** What a client bought in a period: without the wholly refunded, minus the refunds. */
public record PurchaseFigures(Money sum, long count, @Nullable Instant last) {
    /** The average check, rounded HALF_UP; nothing without a purchase. */
    public Money average() {
        return count == 0 ? Money.ZERO : sum.share(1, count);
    }
}
