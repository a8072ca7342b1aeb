package shop.petunia.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which goods a list shows.
 *
 * @param text words in any order from name, category and barcode; empty means all
 * @param kind null means both
 * @param category the exact category; null means all
 * @param archived the archived ones instead of those in use
 */
public record GoodFilter(String text, @Nullable GoodKind kind, @Nullable String category, boolean archived) {
    public static final GoodFilter IN_USE = new GoodFilter("", null, null, false);

    public GoodFilter text(String words) {
        return new GoodFilter(words, kind, category, archived);
    }

    public GoodFilter kind(@Nullable GoodKind only) {
        return new GoodFilter(text, only, category, archived);
    }

    public GoodFilter category(@Nullable String only) {
        return new GoodFilter(text, kind, only, archived);
    }

    public GoodFilter archived(boolean only) {
        return new GoodFilter(text, kind, category, only);
    }
}
