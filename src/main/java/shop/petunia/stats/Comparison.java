package shop.petunia.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import shop.petunia.shared.Money;

/** A figure beside the one of the period before. */
public record Comparison(Money now, Money before) {
    /** In whole percent of the one before; nothing when that was zero or less. */
    public OptionalLong percent() {
        return percent(now.kopecks(), before.kopecks());
    }

    static OptionalLong percent(long now, long before) {
        return before <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(now)
                        .subtract(BigDecimal.valueOf(before))
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
