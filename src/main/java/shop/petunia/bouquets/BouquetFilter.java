package shop.petunia.bouquets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which bouquets a list shows.
 *
 * @param text words in any order from name, category and the stems' names
 * @param category null means all
 * @param leastCan how many can be assembled at least; null means any number
 * @param mostCan how many can be assembled at most; null means any number
 * @param archived the archived ones instead of those in use
 * @param day for when: only lots that still live then are counted; null means today
 */
public record BouquetFilter(
        String text,
        @Nullable String category,
        @Nullable Integer leastCan,
        @Nullable Integer mostCan,
        boolean archived,
        @Nullable LocalDate day) {
    public static final BouquetFilter IN_USE = new BouquetFilter("", null, null, null, false, null);

    public BouquetFilter text(String words) {
        return new BouquetFilter(words, category, leastCan, mostCan, archived, day);
    }

    public BouquetFilter category(@Nullable String only) {
        return new BouquetFilter(text, only, leastCan, mostCan, archived, day);
    }

    /** Only what can be assembled at least once. */
    public BouquetFilter able(boolean only) {
        return new BouquetFilter(text, category, only ? Integer.valueOf(1) : null, mostCan, archived, day);
    }

    /** What soon can't be assembled any more. */
    public BouquetFilter atMost(int can) {
        return new BouquetFilter(text, category, leastCan, can, archived, day);
    }

    public BouquetFilter archived(boolean only) {
        return new BouquetFilter(text, category, leastCan, mostCan, only, day);
    }

    public BouquetFilter day(@Nullable LocalDate when) {
        return new BouquetFilter(text, category, leastCan, mostCan, archived, when);
    }
}
