package shop.petunia.stock;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Kit;

/**
 * What another feature offers to do with lots.
 *
 * @param id of its button
 * @param textKey of its button's words, told how many lots it is about
 * @param hintKey of what these words leave out
 * @param icon an Ikonli literal
 * @param key does the same on the list, or null
 * @param fits whether it can be done with a lot
 */
public record LotAction(
        String id,
        String textKey,
        String hintKey,
        String icon,
        @Nullable KeyCode key,
        Predicate<LotRow> fits,
        Doing doing) {
    /** Those of the lots with which it can be done. */
    public List<LotRow> among(List<LotRow> lots) {
        return lots.stream().filter(fits).toList();
    }

    /** Does it, on the JavaFX thread; what takes long goes into the background. */
    @FunctionalInterface
    public interface Doing {
        /** @param changed is run after the lots have changed */
        void act(Kit kit, List<LotRow> lots, Runnable changed);
    }
}
