package shop.petunia.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What sales of a period have earned, as far as the lots are known that their flowers came from.
 *
 * @param covered what these sales have brought, less all that came back of them
 * @param cost of the flowers that did not come back
 */
public record Margin(Money covered, Money cost) {
    public Money earned() {
        return covered.minus(cost);
    }

    /** Of what they have brought; null when that is nothing. */
    public @Nullable BigDecimal percent() {
        return covered.kopecks() <= 0
                ? null
                : BigDecimal.valueOf(earned().kopecks())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(covered.kopecks()), 1, RoundingMode.HALF_UP);
    }
}
