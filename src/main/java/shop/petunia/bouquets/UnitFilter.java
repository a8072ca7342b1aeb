package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;

/**
 * Which assembled bouquets a list shows; null means all.
 *
 * @param text words in any order from name and place, or a barcode
 */
public record UnitFilter(String text, @Nullable UnitState state) {
    public static final UnitFilter ON_SHOWCASE = new UnitFilter("", UnitState.ON_SHOWCASE);

    public UnitFilter text(String words) {
        return new UnitFilter(words, state);
    }

    public UnitFilter state(@Nullable UnitState only) {
        return new UnitFilter(text, only);
    }
}
