package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A bouquet as lists show it.
 *
 * @param photo a name that {@link Photos} gave, or null
 * @param price what it sells for now
 * @param cost of the stems as stock cost now, with packaging and labour
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
        long can) {
    public Money margin() {
        return price.minus(cost);
    }

    /** Of the price, in whole percent; null without a price. */
    public @Nullable Long marginPercent() {
        return Margin.percent(price, cost);
    }
}
