package shop.petunia.register;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** A quiet frame with a heading, and rows of what and how much. */
final class Facts extends VBox {
    private final Texts texts;

    Facts(Texts texts, String titleKey) {
        this.texts = texts;
        getStyleClass().add("order-panel");
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add("order-panel-title");
        getChildren().setAll(title);
    }

    Facts row(Node node) {
        getChildren().add(node);
        return this;
    }

    Facts sum(String key, Money amount, String... styles) {
        return fact(texts.get(key), SlipRows.signed(texts.money(amount)), styles);
    }

    /** Nothing for nothing. */
    Facts sumIfAny(String key, Money amount) {
        return amount.isZero() ? this : sum(key, amount);
    }

    Facts fact(String words, String value, String... styles) {
        Label what = new Label(words);
        what.setWrapText(true);
        what.getStyleClass().addAll(styles);
        Label number = new Label(value);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().addAll(styles);
        HBox row = new HBox(8, what, gap(), number);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row(row);
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
