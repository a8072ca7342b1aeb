package shop.petunia.inventory;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which stocktakes a list shows; null means all.
 *
 * @param text words in any order from the name
 * @param period of the start
 */
public record StocktakeFilter(String text, @Nullable StocktakeStatus status, @Nullable Period period) {
    public static final StocktakeFilter ALL = new StocktakeFilter("", null, null);

    public StocktakeFilter text(String words) {
        return new StocktakeFilter(words, status, period);
    }

    public StocktakeFilter status(@Nullable StocktakeStatus only) {
        return new StocktakeFilter(text, only, period);
    }

    public StocktakeFilter period(@Nullable Period only) {
        return new StocktakeFilter(text, status, only);
    }
}
