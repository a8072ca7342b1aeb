package shop.petunia.register;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A large button with its key written on it. It never takes the focus: the search keeps it. */
final class KeyButton extends Button {
    private final Label words;
    private final Label key = new Label();

    KeyButton(String id, String text, Runnable action) {
        setId(id);
        words = new Label(text);
        words.getStyleClass().add("key-button-words");
        key.getStyleClass().add("key-button-key");
        VBox content = new VBox(words, key);
        content.setAlignment(Pos.CENTER);
        setGraphic(content);
        setAccessibleText(text);
        getStyleClass().add("key-button");
        setFocusTraversable(false);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(event -> action.run());
    }

    void words(String text) {
        words.setText(text);
        setAccessibleText(text);
    }

    /** Empty for none. */
    void key(String name) {
        key.setText(name);
        key.setManaged(!name.isEmpty());
        key.setVisible(!name.isEmpty());
    }
}
