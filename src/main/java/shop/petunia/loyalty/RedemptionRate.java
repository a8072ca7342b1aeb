package shop.petunia.loyalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * What points are worth.
 *
 * @param value of one point in roubles
 * @param limit how many percent of the goods they may pay
 */
record RedemptionRate(BigDecimal value, int limit) {
    /** As many of the wanted points as may be used, and exactly what they take off; none for less than half a kopeck. */
    RedemptionQuote quote(Money payable, Points wanted) {
        Money most = payable.percent(BigDecimal.valueOf(limit));
        Points usable = Points.ofHundredths(
                BigDecimal.valueOf(most.kopecks()).divide(value, 0, RoundingMode.DOWN).longValueExact());
        Points used = wanted.atMost(usable).atLeastZero();
        Money worth = Money.ofRoubles(used.number().multiply(value));
        Money discount = worth.compareTo(most) > 0 ? most : worth;
        return discount.isZero() ? RedemptionQuote.NOTHING : new RedemptionQuote(used, discount);
    }
}
