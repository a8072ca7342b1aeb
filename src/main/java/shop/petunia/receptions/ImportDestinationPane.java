package shop.petunia.receptions;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** New reception or an open one, and the fields of whichever it is. */
final class ImportDestinationPane extends HBox {
    private final ImportDestination model;
    private final Texts texts;

    ImportDestinationPane(ImportDestination model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("import-destination");
        Form fresh = fresh();
        Form open = open();
        fresh.visibleProperty().bind(model.existing().not());
        open.visibleProperty().bind(model.existing());
        StackPane fields = new StackPane(fresh, open);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().setAll(toggles(), fields);
    }

    private Node toggles() {
        ToggleButton fresh = toggle("import-into-new", "receptions.import.new", "left-pill");
        ToggleButton open = toggle("import-into-open", "receptions.import.open", "right-pill");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(fresh, open);
        model.existing().subscribe(existing -> group.selectToggle(existing ? open : fresh));
        group.selectedToggleProperty().addListener((property, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                model.existing().set(now == open);
            }
        });
        open.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(model.open()));
        Label label = new Label(texts.get("receptions.import.into"));
        label.getStyleClass().add("form-label");
        return new VBox(4, label, new HBox(fresh, open));
    }

    private ToggleButton toggle(String id, String key, String shape) {
        ToggleButton button = new ToggleButton(texts.get(key));
        button.setId(id);
        button.getStyleClass().add(shape);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Form fresh() {
        Form form = new Form(texts)
                .text("import-name", "receptions.name", model.name())
                .text("import-date", "receptions.date", model.date())
                .suggesting("import-supplier", "receptions.supplier", model.supplier(), model.suppliers())
                .text("import-invoice", "receptions.invoice", model.invoice())
                .sideBySide(4);
        ComboBox<String> suppliers = suppliers(form);
        model.suppliers().subscribe(() -> suppliers.getItems().setAll(model.suppliers()));
        return form;
    }

    @SuppressWarnings("unchecked") // the form has made it
    private static ComboBox<String> suppliers(Form form) {
        return (ComboBox<String>) form.lookup("#import-supplier");
    }

    private Form open() {
        ComboBox<ReceptionRow> box = new ComboBox<>(model.open());
        box.setPromptText(texts.get("receptions.import.chooseOpen"));
        box.valueProperty().bindBidirectional(model.chosen());
        return new Form(texts).choice("import-reception", "receptions.import.reception", box, new Name());
    }

    private final class Name extends StringConverter<@Nullable ReceptionRow> {
        @Override
        public String toString(@Nullable ReceptionRow row) {
            return row == null ? "" : texts.get("receptions.import.openName", row.name(), row.date(), row.lines());
        }

        @Override
        public @Nullable ReceptionRow fromString(String name) {
            throw new UnsupportedOperationException("The list is not typed into");
        }
    }
}
