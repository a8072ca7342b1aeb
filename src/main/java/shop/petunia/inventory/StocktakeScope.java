package shop.petunia.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Which lots a stocktake begins with; always those of which something remains.
 *
 * @param receptionId with RECEPTION alone
 */
public record StocktakeScope(Kind kind, @Nullable Long receptionId) {
    public static final StocktakeScope EVERYTHING = new StocktakeScope(Kind.EVERYTHING, null);
    public static final StocktakeScope OPEN_RECEPTIONS = new StocktakeScope(Kind.OPEN_RECEPTIONS, null);

    public StocktakeScope {
        if ((kind == Kind.RECEPTION) != (receptionId != null)) {
            throw new IllegalArgumentException(kind + " with " + receptionId);
        }
    }

    public static StocktakeScope reception(long id) {
        return new StocktakeScope(Kind.RECEPTION, id);
    }

    /** What is asked of the person. */
    public enum Kind {
        EVERYTHING,
        OPEN_RECEPTIONS,
        RECEPTION
    }
}
