package shop.petunia.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * An order as the marketplace tells it.
 *
 * @param version of what was told, so that the same is not adopted twice; the hash of its canonical form
 * @param completedAt when it was handed over; null while it is open, or when that is not known
 * @param contacts whose due day is the wished one, else that of its creation
 * @param lines as far as they could be read
 * @param items the lines' text as it came
 * @param total what the buyer pays, delivery included, after points
 * @param fee for delivery, as far as it is told
 */
public record CloudOrder(
        long marketId,
        String version,
        OrderStatus status,
        Instant createdAt,
        @Nullable Instant completedAt,
        OrderContacts contacts,
        List<CloudLine> lines,
        String items,
        Money total,
        @Nullable Money originalTotal,
        Money fee,
        Points pointsUsed,
        Money pointsDiscount,
        @Nullable PaymentMethod paymentMethod,
        String paymentStatus) {
    /** The marketplace's word for money that has arrived. */
    public static final String SUCCEEDED = "succeeded";

    public CloudOrder {
        lines = List.copyOf(lines);
    }

    /** What the marketplace calls it is what the shop calls it. */
    public String number() {
        return String.valueOf(marketId);
    }

    public boolean isPaidOnline() {
        return paymentMethod == PaymentMethod.ONLINE && paymentStatus.equals(SUCCEEDED);
    }

    /**
     * One line.
     *
     * @param product its id there
     * @param price of one piece; null in older orders
     */
    public record CloudLine(@Nullable Long product, String name, @Nullable Money price, int quantity) {}
}
