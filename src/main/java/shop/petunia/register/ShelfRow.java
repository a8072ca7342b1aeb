package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodRow;

/**
 * A flower or other good as a tile of the counter.
 *
 * @param living pieces whose last day is not over
 * @param expired pieces whose last day is over
 * @param daysLeft of what would be taken first; null for what never wilts or is not there
 */
public record ShelfRow(GoodRow good, long living, long expired, @Nullable Integer daysLeft) {}
