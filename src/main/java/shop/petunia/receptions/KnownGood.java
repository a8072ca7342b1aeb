package shop.petunia.receptions;

import org.jspecify.annotations.Nullable;

/**
 * A good of the catalogue, as far as matching a file needs it.
 *
 * @param shelfLifeDays its default, if it has one
 */
public record KnownGood(long id, String name, @Nullable Integer shelfLifeDays) {}
