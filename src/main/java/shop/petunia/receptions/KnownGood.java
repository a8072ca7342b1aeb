package shop.petunia.receptions;

import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodRow;

/**
 * A good of the catalogue, as far as matching a file needs it.
 *
 * @param shelfLifeDays its default, if it has one
 * @param archived then the import takes it out of the archive
 */
public record KnownGood(long id, String name, @Nullable Integer shelfLifeDays, boolean archived) {
    static KnownGood of(GoodRow good) {
        return new KnownGood(good.id(), good.name(), good.shelfLifeDays(), good.archived());
    }

    public static KnownGood inUse(long id, String name, @Nullable Integer shelfLifeDays) {
        return new KnownGood(id, name, shelfLifeDays, false);
    }
}
