package shop.petunia.staff;

import atlantafx.base.theme.Styles;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** The PIN of the chosen person, typed or pressed with the mouse, and how long to wait after wrong ones. */
final class PinPane extends VBox {
    private static final int COLUMNS = 3;

    private final PinViewModel model;
    private final Texts texts;
    private final PinField field = new PinField();
    private final Label problem = new Label();
    private final Timeline seconds;

    PinPane(PinViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                seconds.stop();
            } else {
                seconds.play();
            }
        });
        getStyleClass().add("pin-pane");
        setAlignment(Pos.CENTER);
        prepareField();
        prepareProblem();
        getChildren().addAll(field, problem, keys());
        managedProperty().bind(visibleProperty());
    }

    /** Digits are the PIN, wherever the focus is within the node. */
    void hearDigitsIn(Node around) {
        around.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean digit = event.getCharacter().matches("[0-9]");
            if (digit && isVisible() && !field.isFocused() && !field.isDisabled()) {
                event.consume();
                field.requestFocus();
                field.end();
                field.appendText(event.getCharacter());
            }
        });
    }

    PinField field() {
        return field;
    }

    private void prepareField() {
        field.setId("pin");
        field.setPromptText("PIN");
        field.setAccessibleText("PIN");
        field.textProperty().bindBidirectional(model.pin());
        field.disableProperty().bind(model.secondsLeft().greaterThan(0).or(model.busy().onProperty()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.enter();
            }
        });
        field.disabledProperty().addListener((property, was, is) -> {
            if (!is && isVisible()) {
                field.requestFocus();
            }
        });
    }

    private void prepareProblem() {
        problem.setId("pin-problem");
        problem.getStyleClass().addAll("form-error", Styles.TEXT_SMALL);
        problem.setWrapText(true);
        model.problem().addListener((property, old, now) -> tell(now));
        tell(model.problem().get());
    }

    private void tell(@Nullable Sentence sentence) {
        problem.setText(sentence == null ? " " : texts.of(sentence));
    }

    private GridPane keys() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("pin-keys");
        keys.setAlignment(Pos.CENTER);
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(key(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        Button back = Buttons.icon(texts, "pin-back", "staff.pin.back", "mdal-backspace", this::back);
        Button enter = Buttons.icon(texts, "pin-enter", "staff.pin.enter", "mdal-check", model::enter);
        enter.getStyleClass().remove(Styles.FLAT);
        enter.getStyleClass().add(Styles.ACCENT);
        enter.disableProperty().bind(model.secondsLeft().greaterThan(0).or(model.busy().onProperty())
                .or(Bindings.createBooleanBinding(() -> model.pin().get().length() < 4, model.pin())));
        keys.addRow(3, quiet(back), key(0), quiet(enter));
        return keys;
    }

    private Node key(int digit) {
        Button key = new Button(Integer.toString(digit));
        key.setId("pin-" + digit);
        key.setOnAction(event -> {
            if (model.pin().get().length() < Pin.MOST) {
                model.pin().set(model.pin().get() + digit);
            }
        });
        return quiet(key);
    }

    /** For the mouse: whoever types has the field. */
    private Node quiet(Button key) {
        key.getStyleClass().add("pin-key");
        key.setFocusTraversable(false);
        if (!key.disableProperty().isBound()) {
            key.disableProperty().bind(field.disableProperty());
        }
        return key;
    }

    private void back() {
        String typed = model.pin().get();
        model.pin().set(typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1));
    }
}
