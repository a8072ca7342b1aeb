package shop.petunia.inventory;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A stocktake was begun, counted, applied, undone or discarded; numbers typed into it are not told to the log. */
public record StocktakeChange(long id, @Nullable Sentence audit) implements Change {
    /** Also the kind of its {@code Place} and of the document behind its movements. */
    public static final String STOCKTAKE = "stocktake";

    @Override
    public String kind() {
        return STOCKTAKE;
    }
}
