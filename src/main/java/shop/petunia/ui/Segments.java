package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A choice of a few, side by side; the arrow keys move it. Each has the id {@code <id>-<constant in lower case>}. */
public final class Segments<E extends Enum<E>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /** @param input holds the chosen constant's name */
    public Segments(Texts texts, String id, Input<E> input, List<E> constants) {
        constants.forEach(constant -> add(texts, id, constant));
        getChildren().getFirst().getStyleClass().add(Styles.LEFT_PILL);
        getChildren().getLast().getStyleClass().add(Styles.RIGHT_PILL);
        getChildren().subList(1, constants.size() - 1).forEach(node -> node.getStyleClass().add(Styles.CENTER_PILL));
        input.textProperty().subscribe(this::choose);
        group.selectedToggleProperty().addListener((property, old, chosen) -> {
            if (chosen == null) {
                group.selectToggle(old);
            } else {
                input.set(((Enum<?>) chosen.getUserData()).name());
            }
        });
    }

    private void add(Texts texts, String id, E constant) {
        ToggleButton button = new ToggleButton(texts.of(constant));
        button.setId(id + "-" + constant.name().toLowerCase(Locale.ROOT));
        button.setUserData(constant);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().add(button);
    }

    private void choose(String name) {
        group.getToggles().stream()
                .filter(toggle -> ((Enum<?>) toggle.getUserData()).name().equals(name))
                .forEach(group::selectToggle);
    }
}
