package shop.petunia.receptions;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;

/** A warning in a line of its own, with the way to what it is about or what can be done about it. */
final class WarningBanner extends HBox {
    private static final double NARROW = 300;
    private static final double TWO_LINES = 52;

    WarningBanner(Kit kit, ImportWarning warning) {
        this(kit.texts().of(warning.sentence()), link(kit, warning));
    }

    /** @param action what can be done about it */
    WarningBanner(String text, Node action) {
        getStyleClass().add("warning-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(text, new FontIcon("mdmz-warning"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(words, action);
    }

    private static Hyperlink link(Kit kit, ImportWarning warning) {
        Hyperlink link = new Hyperlink(kit.texts().get("receptions.warning.open"));
        link.setId("warning-open");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(
                event -> kit.navigator().go(new Place(StockChange.RECEPTION, warning.receptionId())));
        return link;
    }

    /** So that a form does not grow sideways with the words, and has room for two lines of them. */
    WarningBanner inForm() {
        ((Region) getChildren().getFirst()).setPrefWidth(NARROW);
        setMinHeight(TWO_LINES);
        setPrefHeight(TWO_LINES);
        return this;
    }
}
