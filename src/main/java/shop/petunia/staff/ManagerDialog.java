package shop.petunia.staff;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** For what a manager is needed, who there is, and the PIN. */
final class ManagerDialog extends VBox {
    private final PinPane pane;

    ManagerDialog(PinViewModel model, Set<Right> asked, Kit kit) {
        Texts texts = kit.texts();
        this.pane = new PinPane(model, texts);
        getStyleClass().add("manager-dialog");
        Label why = new Label(texts.get(
                "staff.manager.why", asked.stream().sorted().map(texts::of).collect(Collectors.joining(", "))));
        why.setId("manager-why");
        why.setWrapText(true);
        ScrollPane people = new ScrollPane(new Tiles("manager", model, texts, who -> begin()));
        people.setFitToWidth(true);
        people.setFocusTraversable(false);
        people.getStyleClass().add("manager-people");
        HBox middle = new HBox(people, pane);
        middle.getStyleClass().add("manager-middle");
        getChildren().addAll(why, middle, buttons(model, kit));
        pane.hearDigitsIn(this);
        pane.setVisible(false);
        model.chosen().addListener((property, old, now) -> pane.setVisible(now != null && now.hasPin()));
        model.people().addListener((Observable known) -> kit.background().onScreen(this::begin));
        model.refresh(manager -> true);
    }

    private static HBox buttons(PinViewModel model, Kit kit) {
        Button cancel = Buttons.plain(kit.texts(), "manager-cancel", "ui.cancel", kit.dialogs()::close);
        cancel.setCancelButton(true);
        Button allow = Buttons.primary(kit.texts(), "manager-allow", "staff.manager.allow", model::enter);
        allow.disableProperty().bind(model.secondsLeft().greaterThan(0).or(model.busy().onProperty()));
        HBox buttons = new HBox(cancel, allow);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void begin() {
        if (pane.isVisible()) {
            pane.field().requestFocus();
        }
    }
}
