package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/**
 * A form from top to bottom: each field under its label, its error under the field, the buttons at the end. Fields get
 * the id that the caller names; labels are read from {@code <labelKey>}. A sheet that holds a form with something typed
 * asks before Esc throws it away.
 */
public final class Form extends VBox implements Unsaved {
    private final Texts texts;
    private final Map<Input<?>, Node> fields = new LinkedHashMap<>();
    private final Label refusal = new Label();

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
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        return field(id, labelKey, input, area);
    }

    /** A text field that offers what was typed before, and takes anything else. */
    public Form suggesting(String id, String labelKey, Input<?> input, List<String> suggestions) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(suggestions);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().textProperty().bindBidirectional(input.textProperty());
        return control(id, labelKey, input, box);
    }

    /** One of an enum's constants, all of them in sight. */
    public <E extends Enum<E>> Form segments(String id, String labelKey, Input<E> input, List<E> constants) {
        return control(id, labelKey, input, new Segments<>(texts, id, input, constants));
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
        return control(id, labelKey, input, control);
    }

    /** A node that is bound to the input already. */
    public Form control(String id, String labelKey, Input<?> input, Region control) {
        control.setId(id);
        fields.put(input, control);
        input.errorProperty().addListener((property, old, now) -> mark(control, now != null));
        mark(control, input.errorProperty().get() != null);
        Node focused = control instanceof ComboBox<?> box ? box.getEditor() : control;
        focused.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                input.touch();
            }
        });
        getChildren().add(new VBox(label(labelKey, control), control, error(id + "-error", input)));
        return this;
    }

    /** What the last field shows while it is empty. */
    public Form prompt(String key) {
        if (lastField() instanceof TextInputControl field) {
            field.setPromptText(texts.get(key));
        }
        return this;
    }

    /** A button at the right of the last field. */
    public Form beside(Node button) {
        VBox cell = (VBox) getChildren().getLast();
        Node field = lastField();
        int at = cell.getChildren().indexOf(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        cell.getChildren().remove(field);
        HBox row = new HBox(field, button);
        row.getStyleClass().add("form-beside");
        cell.getChildren().add(at, row);
        return this;
    }

    /** A node under the last field and its error. */
    public Form below(Node node) {
        ((VBox) getChildren().getLast()).getChildren().add(node);
        return this;
    }

    /** Hides the last field while the condition does not hold, and keeps its place. */
    public Form visibleWhile(ObservableBooleanValue condition) {
        getChildren().getLast().visibleProperty().bind(condition);
        return this;
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
        Button confirm = Buttons.primary(texts, id, actionKey, () -> {
            tell(refusal, null);
            action.run();
        });
        confirm.setDefaultButton(true);
        confirm.disableProperty().bind(busy.onProperty());
        Button cancel = Buttons.plain(texts, id + "-cancel", "ui.cancel", cancelled);
        cancel.setCancelButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(gap, cancel, confirm);
        row.getStyleClass().add("form-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        prepare(refusal, id + "-error");
        getChildren().addAll(refusal, row);
        return this;
    }

    /** For what can hardly be undone: the confirming button is red, the other says what then stays. */
    public Form dangerous(String keepingKey) {
        List<Node> foot = ((HBox) getChildren().getLast()).getChildren();
        foot.getLast().getStyleClass().remove(Styles.ACCENT);
        foot.getLast().getStyleClass().add(Styles.DANGER);
        ((Button) foot.get(foot.size() - 2)).setText(texts.get(keepingKey));
        return this;
    }

    /** A button at the left of those at the foot: what is seldom wanted. */
    public Form atFoot(Node button) {
        ((HBox) getChildren().getLast()).getChildren().addFirst(button);
        return this;
    }

    /** A refusal that belongs to no field: stands above the buttons until the form is sent again. */
    public void refuse(Sentence sentence) {
        tell(refusal, sentence);
    }

    /** Shows the problem beside the field that the map names for it, with the focus there, else above the buttons. */
    public void refuse(UserProblem problem, Map<String, Input<?>> places) {
        Input<?> place = places.get(problem.key());
        if (place == null) {
            refuse(problem.sentence());
        } else {
            place.refuse(problem.sentence());
            focusWrong();
        }
    }

    /** After a form was refused: the focus goes to the first field that is wrong. */
    public void focusWrong() {
        fields.entrySet().stream()
                .filter(field -> field.getKey().errorProperty().get() != null)
                .findFirst()
                .flatMap(field -> FirstField.in(field.getValue()))
                .ifPresent(Node::requestFocus);
    }

    @Override
    public boolean isUnsaved() {
        return fields.keySet().stream().anyMatch(Input::isChanged);
    }

    /** In a form Tab leads on; nobody means it as a character. */
    private static void leaveByTab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private Node lastField() {
        return new ArrayList<>(fields.values()).getLast();
    }

    private static void mark(Region control, boolean wrong) {
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
    }

    private Label error(String id, Input<?> input) {
        Label error = new Label();
        prepare(error, id);
        input.errorProperty().addListener((property, old, now) -> tell(error, now));
        tell(error, input.errorProperty().get());
        return error;
    }

    private static void prepare(Label error, String id) {
        error.setId(id);
        error.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        error.setWrapText(true);
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
    }

    private void tell(Label label, @Nullable Sentence sentence) {
        label.setVisible(sentence != null);
        label.setText(sentence == null ? "" : texts.of(sentence));
    }

    private Label label(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        return label;
    }
}
