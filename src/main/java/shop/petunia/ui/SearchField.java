package shop.petunia.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that searches as one types, a breath after the last key; Esc empties it. */
public final class SearchField extends CustomTextField {
    private static final Duration BREATH = Duration.millis(120);

    public SearchField(String id, String prompt, StringProperty searched) {
        setId(id);
        setPromptText(prompt);
        setLeft(new FontIcon("mdmz-search"));
        getStyleClass().add("search-field");
        setText(searched.get());
        PauseTransition pause = new PauseTransition(BREATH);
        pause.setOnFinished(event -> searched.set(getText()));
        textProperty().addListener((property, old, typed) -> pause.playFromStart());
        searched.addListener((property, old, now) -> {
            if (!now.equals(getText())) {
                setText(now);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                event.consume();
                clear();
            }
            if (event.getCode() == KeyCode.ENTER) {
                searched.set(getText());
            }
        });
    }

    /** For a screen that comes to the front: begins here unless the person is at work on it already. */
    public void focusUnlessWithin(Parent screen) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == screen) {
                return;
            }
        }
        requestFocus();
    }
}
