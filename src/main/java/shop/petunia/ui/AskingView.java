package shop.petunia.ui;

import java.util.function.LongConsumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A screen that asks its questions afresh whenever it comes to the front or something changes in the shop. */
public abstract class AskingView extends StackPane implements ScreenView {
    private final Runnable questions;
    private final LongConsumer opening;
    private @Nullable SearchField first;

    /** For a screen on which nothing is opened. */
    protected AskingView(Runnable questions) {
        this(questions, id -> {});
    }

    /**
     * @param questions asks them
     * @param opening opens the thing with this id
     */
    protected AskingView(Runnable questions, LongConsumer opening) {
        this.questions = questions;
        this.opening = opening;
    }

    /** The field in which one begins who comes to the screen. */
    protected final void beginIn(SearchField field) {
        first = field;
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        refresh();
        if (first != null) {
            first.focusUnlessWithin(this);
        }
    }

    @Override
    public void refresh() {
        questions.run();
    }

    @Override
    public void show(Place place) {
        opening.accept(place.id());
    }
}
