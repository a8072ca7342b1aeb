package shop.petunia.ui;

import java.util.List;
import javafx.scene.Parent;

/** What a screen's view can be asked by the main window. */
public interface ScreenView extends Unsaved {
    Parent node();

    /** Whether showing another thing here, or closing the window, would lose something typed. */
    @Override
    default boolean isUnsaved() {
        return false;
    }

    /** Opens one thing of the kinds that the screen named. */
    default void show(Place place) {}

    /** The screen was asked for by its name: back from what was opened on it. */
    default void home() {}

    /** Called each time the screen comes to the front: ask the database afresh, focus the first field. */
    default void visited() {}

    /** Something changed in the shop while the screen is in front: ask afresh, and leave the focus where it is. */
    default void refresh() {
        visited();
    }

    /** Whether somebody who looks at the screen sees this now. */
    default boolean isShowing(Place place) {
        return false;
    }

    /** Whether what it shows changes by time alone, how long somebody waits for example: it is refreshed each minute. */
    default boolean ages() {
        return false;
    }

    /**
     * A scanner has read something while the screen is in front.
     *
     * @return whether the screen takes it; else it leads to where such a thing belongs
     */
    default boolean scanned(String code) {
        return ScanTarget.offer(node(), code);
    }

    /** The screen's own keys, for F1. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** Called when the view is thrown away: end subscriptions. */
    default void left() {}
}
