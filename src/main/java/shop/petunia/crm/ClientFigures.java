package shop.petunia.crm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.PurchaseFigures;

/**
 * What a client bought in the chosen days.
 *
 * @param before the same number of days before; null when the days have no beginning
 */
record ClientFigures(PurchaseFigures now, @Nullable PurchaseFigures before) {
    /** By how many percent more was spent; nothing against zero. */
    Optional<BigDecimal> change() {
        if (before == null || before.sum().isZero()) {
            return Optional.empty();
        }
        BigDecimal old = BigDecimal.valueOf(before.sum().kopecks());
        BigDecimal difference = BigDecimal.valueOf(now.sum().kopecks()).subtract(old);
        return Optional.of(difference.movePointRight(2).divide(old, 0, RoundingMode.HALF_UP));
    }
}
