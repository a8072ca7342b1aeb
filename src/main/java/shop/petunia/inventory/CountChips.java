package shop.petunia.inventory;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Texts;

/**
 * Which lines of a stocktake are shown, with how many they are.
 *
 * @param id what the ids of the chips begin with
 */
record CountChips(String id, Texts texts, ReadOnlyObjectProperty<@Nullable StocktakeRow> row) {
    Chips<CountState> of(ObjectProperty<@Nullable CountState> state) {
        Chips<CountState> chips = new Chips<>(state)
                .chip(id + "-all", null, words("inventory.count.all", CountState.ALL))
                .chip(id + "-open", CountState.NOT_COUNTED, words("inventory.count.open", CountState.NOT_COUNTED))
                .chip(id + "-done", CountState.COUNTED, words("inventory.count.done", CountState.COUNTED))
                .chip(id + "-differing", CountState.DIFFERING,
                        words("inventory.count.differing", CountState.DIFFERING));
        chips.setMinWidth(Region.USE_PREF_SIZE);
        return chips;
    }

    /** The chip of what differs. */
    static Node differing(Chips<CountState> chips) {
        return chips.getChildren().getLast();
    }

    private StringBinding words(String key, CountState state) {
        return Bindings.createStringBinding(() -> texts.get(key, lines(row.get(), state)), row);
    }

    private static long lines(@Nullable StocktakeRow row, CountState state) {
        Reconciliation totals = row == null ? Reconciliation.NOTHING : row.totals();
        return switch (state) {
            case ALL -> totals.lines();
            case NOT_COUNTED -> totals.notCounted();
            case COUNTED -> totals.counted();
            case DIFFERING -> totals.differing();
        };
    }
}
