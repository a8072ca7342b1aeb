package shop.petunia.receptions;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.GoodRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PickField;
import shop.petunia.ui.ScanTarget;
import shop.petunia.ui.Texts;

/** A line is typed from left to right, Tab from field to field; Enter adds it and begins the next. */
final class QuickLineBar extends VBox {
    private final QuickLine model;
    private final Texts texts;
    private final PickField<GoodRow> good;
    private final TextField quantity = new TextField();
    private final TextField shelfLife = new TextField();

    QuickLineBar(QuickLine model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.good = new PickField<>(
                "line-new-good", kit.background(), model::suggested, GoodRow::name, this::suggestion);
        good.setPromptText(texts.get("receptions.line.goodPrompt"));
        good.pickedProperty().subscribe(picked -> adopt(picked));
        model.picked().subscribe(this::show);
        getStyleClass().add("quick-line");
        getChildren().setAll(form());
        ScanTarget.on(this, code -> model.scanned(code, quantity::requestFocus));
        good.addEventHandler(KeyEvent.KEY_PRESSED, this::goOnByEnter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::clearByEscape);
        model.lines().addListener((property, old, now) -> good.requestFocus());
    }

    Node good() {
        return good;
    }

    private Form form() {
        LineInputs inputs = model.inputs();
        TextField cost = new TextField();
        TextField arrival = new TextField();
        good.setPrefWidth(340);
        quantity.setPrefWidth(92);
        cost.setPrefWidth(108);
        shelfLife.setPrefWidth(108);
        arrival.setPrefWidth(112);
        Form form = new Form(texts)
                .field("line-new-good", "receptions.line.good", model.good(), good)
                .field("line-new-quantity", "receptions.line.received", inputs.quantity(), quantity)
                .field("line-new-cost", "receptions.line.cost", inputs.unitCost(), cost)
                .field("line-new-shelf-life", "receptions.line.shelfLife", inputs.shelfLife(), shelfLife)
                .field("line-new-arrival", "receptions.line.arrival", inputs.arrival(), arrival)
                .node(buttons())
                .sideBySide(6);
        ChangeListener<Boolean> left = (property, was, is) -> forgetUntyped(is);
        good.focusedProperty().addListener(left);
        HBox row = (HBox) form.getChildren().getFirst();
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.NEVER));
        HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
        for (TextField field : new TextField[]{quantity, cost, shelfLife, arrival}) {
            field.setOnAction(event -> model.add());
            field.focusedProperty().addListener(left);
            ((Region) field.getParent()).setMaxWidth(field.getPrefWidth());
        }
        return form;
    }

    private VBox buttons() {
        Button add = Buttons.primary(texts, "line-new-add", "receptions.line.add", "mdal-add", model::add);
        add.disableProperty().bind(model.busy().onProperty());
        Button create =
                Buttons.icon(texts, "line-new-create", "receptions.line.createGood", "mdal-local_florist",
                        model::createGood);
        add.setMinWidth(Region.USE_PREF_SIZE);
        Label level = new Label(" ");
        level.getStyleClass().add("form-label");
        VBox box = new VBox(level, new HBox(4, create, add));
        box.getStyleClass().add("line-actions");
        return box;
    }

    private String suggestion(GoodRow row) {
        return row.category().isEmpty() ? row.name() : row.name() + " · " + row.category();
    }

    private void adopt(@Nullable GoodRow picked) {
        model.picked().set(picked);
        boolean expires = picked == null || picked.kind() == GoodKind.FLOWER;
        shelfLife.setDisable(!expires);
        Integer days = picked == null ? null : picked.shelfLifeDays();
        shelfLife.setPromptText(days == null ? "" : days.toString());
    }

    private void show(@Nullable GoodRow picked) {
        if (picked != null && !picked.equals(good.pickedProperty().get())) {
            good.pick(picked);
        }
    }

    /** Who only passes by has not forgotten anything. */
    private void forgetUntyped(boolean focused) {
        if (!focused && model.isBlank()) {
            model.clear();
        }
    }

    /** Empties a line that was begun; from an empty one Esc goes on to the page. */
    private void clearByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !model.isBlank()) {
            event.consume();
            model.clear();
            good.requestFocus();
        }
    }

    /** The suggestions have taken the key's choice before; then one goes on to the quantity. */
    private void goOnByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.picked().get() != null) {
            event.consume();
            quantity.requestFocus();
        }
    }
}
