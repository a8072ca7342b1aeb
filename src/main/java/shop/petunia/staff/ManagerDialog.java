package shop.petunia.staff;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** For what a manager is needed, who there is, and the PIN. */
final class ManagerDialog extends VBox {
    private final PinViewModel model;
    private final PinPane pane;

    ManagerDialog(PinViewModel model, Set<Right> asked, Kit kit) {
        this.model = model;
        Texts texts = kit.texts();
        this.pane = new PinPane(model, texts);
        getStyleClass().add("manager-dialog");
        Label why = new Label(asked.stream().sorted().map(texts::of).collect(Collectors.joining(" · ")));
        why.setId("manager-why");
        why.setWrapText(true);
        why.getStyleClass().add("manager-why");
        Button cancel = Buttons.plain(texts, "manager-cancel", "ui.cancel", kit.dialogs()::close);
        cancel.setCancelButton(true);
        Button allow = Buttons.primary(texts, "manager-allow", "staff.manager.allow", model::enter);
        allow.disableProperty().bind(model.secondsLeft().greaterThan(0).or(model.busy().onProperty()));
        HBox buttons = new HBox(cancel, allow);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Tiles tiles = new Tiles("manager", model, texts, who -> begin());
        getChildren().addAll(why, tiles, pane, buttons);
        model.chosen().addListener((property, old, now) -> pane.setVisible(now == null || now.hasPin()));
        model.refresh(manager -> true);
    }

    private void begin() {
        if (pane.isVisible()) {
            pane.field().requestFocus();
        }
    }

    PinViewModel model() {
        return model;
    }
}
