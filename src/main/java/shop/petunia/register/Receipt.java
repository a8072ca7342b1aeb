package shop.petunia.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * What a receipt says of a sale, as it was sold; what was brought back later stands on no receipt.
 *
 * @param gross before discounts
 * @param fee for delivery
 * @param pointsUsed what was paid with points, and below it what that took off
 * @param given in cash
 * @param card of the client, or empty
 * @param points what the sale meant for them; null when nobody of the programme bought, or it was no counter sale
 */
public record Receipt(
        String number,
        Instant at,
        String cashier,
        List<Line> lines,
        Money gross,
        Money discount,
        Money fee,
        Points pointsUsed,
        Money pointsDiscount,
        Money total,
        ByKind paid,
        Money given,
        Money change,
        String fiscalNumber,
        String card,
        @Nullable ClientPoints points) {
    public Receipt {
        lines = List.copyOf(lines);
    }

    /** @param discount on the whole line */
    public record Line(String name, int quantity, Money price, Money discount) {
        Money sum() {
            return price.times(quantity).minus(discount);
        }
    }
}
