package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.FlowersBack;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.Texts;

/** One line of a return: its name, how many of it come back, and what becomes of its flowers. */
final class ReturningRow extends HBox {
    private final ReturningLine model;
    private final Texts texts;

    ReturningRow(ReturningLine model, Texts texts) {
        super(14);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("returning-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(words(), flowers(), stepper());
    }

    private Node words() {
        ReturnCard.Line line = model.line();
        Label name = new Label(line.name());
        name.getStyleClass().add("order-line-name");
        Label sold = new Label(line.returned() == 0
                ? texts.get("register.returning.sold", line.quantity(), line.stillPaid())
                : texts.get("register.returning.left", line.quantity(), line.left(), line.stillPaid()));
        sold.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox words = new VBox(2, name, sold);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Node stepper() {
        Button less = Buttons.icon(texts, id("less"), "register.returning.less", "mdmz-remove", () -> model.add(-1));
        Button more = Buttons.icon(texts, id("more"), "register.returning.more", "mdal-add", () -> model.add(1));
        less.disableProperty().bind(model.pieces().isEqualTo(0));
        more.disableProperty().bind(model.pieces().isEqualTo(model.line().left()));
        Button all = new Button();
        all.setId(id("pieces"));
        all.getStyleClass().addAll(Styles.FLAT, "returning-pieces");
        all.setTooltip(new Tooltip(texts.get("register.returning.pieces.tooltip")));
        all.textProperty().bind(Bindings.createStringBinding(
                () -> texts.get("register.returning.pieces", model.pieces().get(), model.line().left()),
                model.pieces()));
        all.setOnAction(event -> model.all(model.pieces().get() < model.line().left()));
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::count);
        HBox stepper = new HBox(4, less, all, more);
        stepper.setAlignment(Pos.CENTER_RIGHT);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        return stepper;
    }

    private Node flowers() {
        ObjectProperty<@Nullable FlowersBack> chosen =
                new SimpleObjectProperty<>(model.flowers().get());
        chosen.addListener((property, old, now) -> model.flowers().set(now == null ? FlowersBack.WRITTEN_OFF : now));
        BackTo place = model.line().backTo();
        Chips<FlowersBack> chips = new Chips<>(chosen)
                .chip(id("off"), FlowersBack.WRITTEN_OFF,
                        new ReadOnlyStringWrapper(texts.get("register.returning.writeOff")))
                .chip(id("back"), FlowersBack.TO_LOTS,
                        new ReadOnlyStringWrapper(texts.of(place == null ? BackTo.VASE : place)));
        chips.setMinWidth(Region.USE_PREF_SIZE);
        chips.visibleProperty().bind(model.pieces().greaterThan(0).and(
                new ReadOnlyBooleanWrapper(place != null)));
        return chips;
    }

    private void count(KeyEvent event) {
        int change = switch (event.getCode()) {
            case UP, RIGHT, PLUS, ADD, EQUALS -> 1;
            case DOWN, LEFT, MINUS, SUBTRACT -> -1;
            default -> 0;
        };
        if (change != 0) {
            event.consume();
            model.add(change);
        }
    }

    private String id(String what) {
        return "returning-" + what + "-" + model.line().id();
    }
}
