package shop.petunia.staff;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** The people to choose from, a tile each; the arrows go from one to the next. */
final class Tiles extends FlowPane {
    private static final double FOUR_IN_A_ROW = 720;

    private final String id;
    private final PinViewModel model;
    private final Texts texts;
    private final Consumer<Staff.Member> pressed;
    private final ToggleGroup group = new ToggleGroup();

    /** @param pressed a tile was pressed, and not only reached by the arrows */
    Tiles(String id, PinViewModel model, Texts texts, Consumer<Staff.Member> pressed) {
        this.id = id;
        this.model = model;
        this.texts = texts;
        this.pressed = pressed;
        setId(id + "-tiles");
        getStyleClass().add("person-tiles");
        setAlignment(Pos.CENTER);
        setPrefWrapLength(FOUR_IN_A_ROW);
        model.people().addListener((Observable people) -> fill(model.people()));
        model.chosen().addListener((property, old, now) -> select(now));
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null && old != null) {
                old.setSelected(true);
            } else if (now != null) {
                model.chosen().set((Staff.Member) now.getUserData());
            }
        });
        fill(model.people());
    }

    private void fill(List<Staff.Member> people) {
        group.getToggles().clear();
        getChildren().setAll(people.stream().map(this::tile).toList());
        select(model.chosen().get());
    }

    private void select(Staff.@Nullable Member who) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(who))
                .forEach(group::selectToggle);
    }

    private ToggleButton tile(Staff.Member who) {
        Label letter = new Label(who.name().substring(0, who.name().offsetByCodePoints(0, 1)));
        StackPane circle = new StackPane(letter);
        circle.getStyleClass().add("person-letter");
        Label name = new Label(who.name());
        name.getStyleClass().add("person-name");
        Label role = new Label(texts.of(who.role()));
        role.getStyleClass().add("person-role");
        VBox words = new VBox(circle, name, role);
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("person-words");
        ToggleButton tile = new ToggleButton();
        tile.setGraphic(words);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setId(id + "-person-" + who.id());
        tile.setAccessibleText(who.name());
        tile.getStyleClass().add("person-tile");
        tile.setUserData(who);
        tile.setToggleGroup(group);
        tile.setOnAction(event -> pressed.accept(who));
        return tile;
    }
}
