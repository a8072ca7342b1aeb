package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One of a few, side by side, one always chosen. */
public final class Chips<T> extends HBox {
    private final ObjectProperty<@Nullable T> chosen;
    private final Map<ToggleButton, @Nullable T> values = new LinkedHashMap<>();

    public Chips(ObjectProperty<@Nullable T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("chips");
        chosen.addListener((property, old, now) -> show());
    }

    public Chips<T> chip(String id, @Nullable T value, ObservableValue<String> words) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(words);
        button.setOnAction(event -> {
            chosen.set(value);
            show();
        });
        values.put(button, value);
        getChildren().add(button);
        getChildren().forEach(Chips::middle);
        getChildren().getFirst().getStyleClass().setAll("button", "toggle-button", Styles.LEFT_PILL);
        getChildren().getLast().getStyleClass().setAll("button", "toggle-button", Styles.RIGHT_PILL);
        show();
        return this;
    }

    private static void middle(javafx.scene.Node chip) {
        chip.getStyleClass().setAll("button", "toggle-button", Styles.CENTER_PILL);
    }

    private void show() {
        values.forEach((button, value) -> button.setSelected(Objects.equals(value, chosen.get())));
    }
}
