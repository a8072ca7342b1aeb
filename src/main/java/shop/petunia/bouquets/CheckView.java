package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Unsaved;

/** The bouquets that should stand on the showcase, each with a tick once it was seen. */
final class CheckView extends VBox implements Unsaved {
    private static final double ROW = 58;

    private final CheckViewModel model;
    private final Texts texts;
    private final PhotoShelf shelf;

    CheckView(CheckViewModel model, Kit kit, PhotoShelf shelf) {
        this.model = model;
        this.texts = kit.texts();
        this.shelf = shelf;
        getStyleClass().add("showcase-check");
        VBox lines = new VBox();
        lines.getStyleClass().add("check-lines");
        model.units().forEach(unit -> lines.getChildren().add(line(unit)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.clamp(model.units().size() * ROW, ROW, 6 * ROW));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scan(), answer(), scroll, buttons(kit));
    }

    @Override
    public boolean isUnsaved() {
        return !model.seen().isEmpty();
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
        answer.getStyleClass().add(Styles.TEXT_MUTED);
        answer.textProperty().bind(model.answer().map(texts::of).orElse(texts.get("bouquets.check.hint")));
        return answer;
    }

    private PhotoPane photo() {
        PhotoPane photo = new PhotoPane(shelf, 56, 42, 5);
        photo.setMinWidth(Region.USE_PREF_SIZE);
        return photo;
    }

    private Node line(UnitRow unit) {
        PhotoPane photo = photo();
        photo.show(unit.photo());
        Label name = new Label(unit.name());
        name.getStyleClass().add("stem-name");
        String where = unit.place().isEmpty() ? unit.barcode() : unit.place() + " · " + unit.barcode();
        Label place = new Label(where);
        place.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(name, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        CheckBox there = new CheckBox(texts.get("bouquets.check.there"));
        there.setId("check-" + unit.id());
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setSelected(model.seen().contains(unit.id()));
        there.setOnAction(event -> model.mark(unit, there.isSelected()));
        model.seen().addListener((SetChangeListener<Long>) change -> there.setSelected(
                model.seen().contains(unit.id())));
        HBox line = new HBox(12, photo, words, there);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("check-line");
        return line;
    }

    private Node buttons(Kit kit) {
        Label count = new Label();
        count.setId("check-count");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("bouquets.check.count", model.seen().size(), model.units().size()), model.seen()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button finish = Buttons.primary(texts, "check-finish", "bouquets.check.finish", model::finish);
        finish.disableProperty().bind(model.busy().onProperty());
        HBox row = new HBox(8, count, gap,
                Buttons.plain(texts, "check-cancel", "ui.cancel", kit.dialogs()::close), finish);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
