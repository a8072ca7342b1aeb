package shop.petunia.bouquets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** Pieces of one lot in an assembled bouquet. */
public record UnitPart(
        long goodId,
        String good,
        long lotId,
        String reception,
        int quantity,
        Money unitCost,
        @Nullable LocalDate expiry) {
    public Money cost() {
        return unitCost.times(quantity);
    }
}
