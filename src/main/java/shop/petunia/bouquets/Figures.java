package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What the constructor shows of a recipe at this moment.
 *
 * @param cost of the stems, packaging and labour
 * @param costUnknown whether some good's cost is not known, so that the real one is higher
 * @param suggested the price by markup
 * @param price what it will sell for when it is saved now
 * @param can how many can be assembled
 * @param budgetLeft what remains of the sum it is built for, at the price it gets; null without such a sum
 */
record Figures(
        Money cost,
        boolean costUnknown,
        Money suggested,
        Money price,
        long can,
        @Nullable Money budgetLeft) {
    static final Figures NOTHING = new Figures(Money.ZERO, false, Money.ZERO, Money.ZERO, 0, null);

    Money margin() {
        return price.minus(cost);
    }

    @Nullable Long marginPercent() {
        return Margin.percent(price, cost);
    }
}
