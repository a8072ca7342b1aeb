package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * A form from top to bottom: each field under its label, its error under the field, the buttons at the end. Fields get
 * the id that the caller names; labels are read from {@code <labelKey>}.
 */
public final class Form extends VBox {
    private final Texts texts;

    public Form(Texts texts) {
        this.texts = texts;
        getStyleClass().add("form");
    }

    public Form text(String id, String labelKey, Input<?> input) {
        return field(id, labelKey, input, new TextField());
    }

    public Form area(String id, String labelKey, Input<?> input) {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return field(id, labelKey, input, area);
    }

    /** A text field that offers what was typed before, and takes anything else. */
    public Form suggesting(String id, String labelKey, Input<?> input, List<String> suggestions) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(suggestions);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(input.textProperty());
        return labelled(id, labelKey, input, box);
    }

    public <T> Form choice(String id, String labelKey, ComboBox<T> box, StringConverter<T> names) {
        box.setId(id);
        box.setConverter(names);
        box.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(new VBox(label(labelKey, box), box));
        return this;
    }

    public Form field(String id, String labelKey, Input<?> input, TextInputControl control) {
        control.textProperty().bindBidirectional(input.textProperty());
        return labelled(id, labelKey, input, control);
    }

    public Form node(Node node) {
        getChildren().add(node);
        return this;
    }

    /** Two or more fields of the last rows side by side. */
    public Form sideBySide(int rows) {
        int from = getChildren().size() - rows;
        List<Node> last = List.copyOf(getChildren().subList(from, getChildren().size()));
        getChildren().remove(from, getChildren().size());
        HBox row = new HBox();
        row.getStyleClass().add("form-row");
        last.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        row.getChildren().setAll(last);
        getChildren().add(row);
        return this;
    }

    /** The confirming button at the right, off while {@code busy} is on; Enter in a field presses it. */
    public Form buttons(String id, String actionKey, Busy busy, Runnable action, Runnable cancelled) {
        Button confirm = Buttons.primary(texts, id, actionKey, action);
        confirm.setDefaultButton(true);
        confirm.disableProperty().bind(busy.onProperty());
        Button cancel = Buttons.plain(texts, id + "-cancel", "ui.cancel", cancelled);
        cancel.setCancelButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(gap, cancel, confirm);
        row.getStyleClass().add("form-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(row);
        return this;
    }

    private Form labelled(String id, String labelKey, Input<?> input, Region control) {
        control.setId(id);
        Label error = new Label();
        error.setId(id + "-error");
        error.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        error.setWrapText(true);
        error.managedProperty().bind(error.visibleProperty());
        showError(input, control, error);
        Node focused = control instanceof ComboBox<?> box ? box.getEditor() : control;
        focused.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                input.touch();
            }
        });
        getChildren().add(new VBox(label(labelKey, control), control, error));
        return this;
    }

    private void showError(Input<?> input, Region control, Label error) {
        Runnable show = () -> {
            var wrong = input.errorProperty().get();
            error.setVisible(wrong != null);
            error.setText(wrong == null ? "" : texts.of(wrong));
            control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
        };
        input.errorProperty().addListener((property, old, now) -> show.run());
        show.run();
    }

    private Label label(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        return label;
    }

    /** For inputs that a node other than a text control edits. */
    public static void bind(StringProperty text, Input<?> input) {
        text.bindBidirectional(input.textProperty());
    }
}
