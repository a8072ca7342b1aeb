package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/** A check of the showcase was begun, ticked, applied, undone or discarded; single ticks are not told to the log. */
public record CheckChange(long id, @Nullable Sentence audit) implements Change {
    /** Also the kind of its {@code Place}. */
    public static final String CHECK = "showcaseCheck";

    @Override
    public String kind() {
        return CHECK;
    }
}
