package shop.petunia.bouquets;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** A line of the recipe: fewer, how many, more; what it costs; what is short or would be left over. */
final class StemLine extends VBox {
    private final ComposedStem stem;
    private final int number;
    private final ConstructorViewModel model;
    private final Composition composition;
    private final Texts texts;
    private final TextField quantity = new TextField();
    private final Label facts = new Label();
    private final Label cost = new Label();
    private final Label leftOver = new Label();

    /** @param number the line's, from 1
     *  @param done Enter in the quantity: back to the search */
    StemLine(ComposedStem stem, int number, ConstructorViewModel model, Texts texts, Runnable done) {
        this.stem = stem;
        this.number = number;
        this.model = model;
        this.composition = model.composition();
        this.texts = texts;
        getStyleClass().add("stem-line");
        Label name = new Label(stem.name());
        name.setTooltip(new Tooltip(stem.name()));
        name.getStyleClass().add("stem-name");
        facts.getStyleClass().addAll(Styles.TEXT_SMALL, "stem-facts");
        cost.getStyleClass().add("stem-cost");
        cost.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(row(name, cost, remove()), row(facts, less(), number(done), more()), leftOver);
        leftOver.setWrapText(true);
        leftOver.setMinHeight(USE_PREF_SIZE);
        leftOver.managedProperty().bind(leftOver.visibleProperty());
        leftOver.getStyleClass().addAll(Styles.TEXT_SMALL, "stem-left-over");
        stem.quantity().subscribe(now -> write(now.intValue()));
    }

    /** Words at the left, which give way, and what belongs to them at the right. */
    private static HBox row(Label words, Node... right) {
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getChildren().addAll(right);
        row.getStyleClass().add("stem-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows what stock knows now. */
    void show() {
        Ingredient good = composition.good(stem.goodId());
        facts.getStyleClass().remove("short");
        leftOver.setVisible(false);
        if (good == null) {
            facts.setText("");
            cost.setText("");
            return;
        }
        showCost(good.cost(stem.quantity().get()));
        long need = composition.need(stem.goodId());
        if (need > good.free()) {
            facts.setText(texts.get("bouquets.stem.short", good.free(), need - good.free()));
            facts.getStyleClass().add("short");
        } else {
            facts.setText(texts.get("bouquets.stem.there", good.free(), good.cost(stem.quantity().get())));
        }
        long left = good.leftOver(need);
        leftOver.setVisible(left > 0);
        leftOver.setText(left == 0 ? "" : texts.get("bouquets.stem.leftOver", left, good.bunch()));
    }

    /** In the money of the price, as what remains of the wished sum is told. */
    private void showCost(Money paid) {
        Money inPrice = model.inPrice(paid);
        cost.setText(inPrice == null ? texts.amount(paid) : Prices.nearly(texts, inPrice));
        cost.setTooltip(new Tooltip(inPrice == null
                ? texts.get("bouquets.stem.cost", paid)
                : texts.get("bouquets.stem.inPrice", paid, Prices.nearly(texts, inPrice))));
    }

    private Button less() {
        Button less = Buttons.icon(texts, "stem-less-" + number, "bouquets.stem.less", "mdmz-remove", () -> {
            if (stem.quantity().get() == 1) {
                composition.remove(stem);
            } else {
                stem.more(-1);
            }
        });
        less.setFocusTraversable(false);
        return less;
    }

    private Button more() {
        Button more = Buttons.icon(texts, "stem-more-" + number, "bouquets.stem.more", "mdal-add", () -> stem.more(1));
        more.setFocusTraversable(false);
        return more;
    }

    private Button remove() {
        Button remove = Buttons.icon(
                texts, "stem-remove-" + number, "bouquets.stem.remove", "mdal-close", () -> composition.remove(stem));
        remove.setFocusTraversable(false);
        return remove;
    }

    private TextField number(Runnable done) {
        quantity.getStyleClass().add("stem-quantity");
        quantity.setId("stem-quantity-" + number);
        quantity.setMinWidth(USE_PREF_SIZE);
        quantity.setAccessibleText(texts.get("bouquets.stem.quantity.label", stem.name()));
        quantity.textProperty().addListener((property, old, typed) -> read(typed));
        quantity.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                quantity.setText(String.valueOf(stem.quantity().get()));
            }
        });
        quantity.setTooltip(new Tooltip(texts.get("bouquets.stem.quantity.tooltip")));
        quantity.setOnAction(event -> {
            if (quantity.getText().strip().equals("0")) {
                composition.remove(stem);
            }
            done.run();
        });
        quantity.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByArrow);
        return quantity;
    }

    private void stepByArrow(KeyEvent event) {
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            stem.more(event.getCode() == KeyCode.UP ? 1 : -1);
        }
    }

    private void read(String typed) {
        if (typed.strip().matches("[1-9]\\d{0,4}")) {
            int number = Integer.parseInt(typed.strip());
            if (number <= Stem.MOST) {
                stem.quantity().set(number);
            }
        }
    }

    private void write(int now) {
        if (!quantity.getText().strip().equals(String.valueOf(now))) {
            quantity.setText(String.valueOf(now));
        }
    }
}
