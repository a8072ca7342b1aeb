package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Texts;

/** The bouquets that should stand on the showcase, each with a tick once it was seen. */
final class CheckView extends VBox {
    private static final double ROW = 60;
    private static final int IN_SIGHT = 6;

    private final CheckViewModel model;
    private final Texts texts;

    CheckView(CheckViewModel model, Kit kit, PhotoShelf shelf) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("showcase-check");
        ListView<CheckLine> list = new ListView<>(model.lines());
        list.setId("check-lines");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(model.lines().size(), 1, IN_SIGHT) * ROW + 2);
        list.setCellFactory(view -> new CheckCell(texts, shelf, model::mark));
        list.setPlaceholder(new Label(texts.get("bouquets.units.empty")));
        list.getStyleClass().add("check-lines");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(begun(), scan(), answer(), list, buttons());
        ScanTarget.on(this, model::scanned);
    }

    private Label begun() {
        Label begun = new Label(
                texts.get("bouquets.check.begun", model.check().startedAt(), model.check().startedBy()));
        begun.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return begun;
    }

    private TextField scan() {
        TextField field = new TextField();
        field.setId("check-scan");
        field.setPromptText(texts.get("bouquets.check.scan"));
        field.setOnAction(event -> {
            if (!field.getText().isBlank()) {
                model.scanned(field.getText());
                field.clear();
            }
        });
        return field;
    }

    private Label answer() {
        Label answer = new Label();
        answer.setId("check-answer");
        answer.setWrapText(true);
        answer.getStyleClass().add(Styles.TEXT_MUTED);
        answer.textProperty().bind(model.answer().map(texts::of).orElse(texts.get("bouquets.check.hint")));
        return answer;
    }

    private Node buttons() {
        Label count = new Label();
        count.setId("check-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("bouquets.check.count", model.seen(), model.lines().size()), model.lines()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button discard = Buttons.plain(texts, "check-discard", "bouquets.check.discard", model::discard);
        discard.getStyleClass().add(Styles.FLAT);
        Button finish = Buttons.primary(texts, "check-finish", "bouquets.check.finish", model::finish);
        finish.disableProperty().bind(model.busy().onProperty());
        HBox row = new HBox(8, count, gap, discard,
                Buttons.plain(texts, "check-later", "bouquets.check.later.action", model::later), finish);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
