package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A bouquet as lists show it.
 *
 * @param photo a name that {@link Photos} gave, or null
 * @param price what it sells for now
 * @param cost of the stems as stock cost now, with packaging and labour
 * @param costUnknown whether some good was never received, so that the real cost is higher
 * @param can how many can be assembled from what lives, less what is promised
 */
public record BouquetRow(
        long id,
        String name,
        String category,
        @Nullable String photo,
        boolean archived,
        PriceRule rule,
        Money price,
        Money cost,
        boolean costUnknown,
        long can) {
    public Money margin() {
        return price.minus(cost);
    }

    /** Of the price, in whole percent; null without a price, and when nobody knows. */
    public @Nullable Long marginPercent() {
        return costUnknown ? null : Margin.percent(price, cost);
    }
}
