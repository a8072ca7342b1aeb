package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Words;

/** A quiet frame with a heading, and rows of what it tells. */
final class Panel extends VBox {
    private final Texts texts;
    private final HBox heading = new HBox();

    Panel(Texts texts, String titleKey, Node... atRight) {
        this.texts = texts;
        getStyleClass().add("order-panel");
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add("order-panel-title");
        heading.getStyleClass().add("order-row");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getChildren().setAll(title, gap());
        heading.getChildren().addAll(atRight);
        getChildren().setAll(heading);
    }

    /** Replaces the rows below the heading. */
    Panel rows(List<? extends Node> rows) {
        getChildren().setAll(heading);
        getChildren().addAll(rows);
        return this;
    }

    /** What and, at the right, how much. */
    static HBox figure(String words, String number, String... styles) {
        Label what = new Label(words);
        what.getStyleClass().addAll(styles);
        what.setMinWidth(0);
        Label figure = new Label(number);
        figure.getStyleClass().addAll(styles);
        figure.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(what, gap(), figure);
        row.getStyleClass().add("order-row");
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    /** A quiet word and what it stands for, as long as it may be. */
    HBox fact(String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll(Styles.TEXT_SMALL, "order-fact-name");
        HBox row = new HBox(name, words(value));
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        row.getStyleClass().add("order-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    static Label words(String text, String... styles) {
        Label label = Words.wrapped(text);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
