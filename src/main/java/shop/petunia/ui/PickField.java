package shop.petunia.ui;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field that suggests things of the shop as one types. Arrows choose, Enter and Tab take the chosen one and go on,
 * Esc only hides the suggestions. Changing the text afterwards forgets what was taken.
 */
public final class PickField<T> extends CustomTextField {
    private static final double ROW = 36;

    private final Background background;
    private final Function<String, List<T>> search;
    private final Function<T, String> name;
    private final Latest latest = new Latest();
    private final ListView<T> suggestions = new ListView<>();
    private final Popup popup = new Popup();
    private final ObjectProperty<@Nullable T> picked = new SimpleObjectProperty<>();
    private boolean taking;

    /**
     * @param search the best first; called off the JavaFX thread
     * @param name how a thing is written in the field
     * @param line how it is shown among the suggestions
     */
    public PickField(
            String id,
            Background background,
            Function<String, List<T>> search,
            Function<T, String> name,
            Function<T, String> line) {
        this.background = background;
        this.search = search;
        this.name = name;
        setId(id);
        setLeft(new FontIcon("mdmz-search"));
        suggestions.setId(id + "-suggestions");
        suggestions.setFixedCellSize(ROW);
        suggestions.setFocusTraversable(false);
        suggestions.getStyleClass().add("suggestions");
        suggestions.setCellFactory(list -> new Line<>(line));
        suggestions.setOnMouseClicked(event -> takeChosen());
        popup.setAutoHide(true);
        popup.getContent().add(suggestions);
        textProperty().addListener((property, old, typed) -> typed());
        focusedProperty().addListener((property, was, is) -> popup.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    /** What was taken from the suggestions, or null while the text is only typed. */
    public ObjectProperty<@Nullable T> pickedProperty() {
        return picked;
    }

    /** As if it had been taken from the suggestions. */
    public void pick(@Nullable T thing) {
        taking = true;
        setText(thing == null ? "" : name.apply(thing));
        positionCaret(getLength());
        taking = false;
        picked.set(thing);
        popup.hide();
    }

    private void typed() {
        if (taking) {
            return;
        }
        picked.set(null);
        String words = getText() == null ? "" : getText().strip();
        if (words.isEmpty() || !isFocused()) {
            popup.hide();
            return;
        }
        background.latest(latest, () -> search.apply(words), this::suggest);
    }

    private void suggest(List<T> found) {
        if (found.isEmpty() || !isFocused() || picked.get() != null || getText().isBlank()) {
            popup.hide();
            return;
        }
        suggestions.getItems().setAll(found);
        suggestions.getSelectionModel().selectFirst();
        suggestions.setPrefSize(Math.max(getWidth(), 320), found.size() * ROW + 4);
        Point2D below = localToScreen(0, getHeight() + 2);
        if (below != null && !popup.isShowing()) {
            popup.show(this, below.getX(), below.getY());
        }
    }

    private void steer(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.DOWN -> move(event, 1);
            case KeyCode.UP -> move(event, -1);
            case KeyCode.ENTER, KeyCode.TAB -> takeChosen();
            case KeyCode.ESCAPE -> {
                event.consume();
                popup.hide();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        int index = suggestions.getSelectionModel().getSelectedIndex() + step;
        if (index >= 0 && index < suggestions.getItems().size()) {
            suggestions.getSelectionModel().select(index);
            suggestions.scrollTo(index);
        }
    }

    private void takeChosen() {
        T chosen = suggestions.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            pick(chosen);
        }
    }

    private static final class Line<T> extends ListCell<T> {
        private final Function<T, String> line;

        Line(Function<T, String> line) {
            this.line = line;
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? null : line.apply(thing));
        }
    }
}
