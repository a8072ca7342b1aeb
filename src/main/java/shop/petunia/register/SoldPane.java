package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** What was sold just now: the change, large enough to be counted out by, and the receipt. */
final class SoldPane extends VBox {
    SoldPane(CounterViewModel counter, Sold sold) {
        Texts texts = counter.kit().texts();
        getStyleClass().add("sold");
        setAlignment(Pos.CENTER);
        Label done = new Label(texts.get("register.sold", sold.number(), Sums.shown(texts, sold.total())),
                new FontIcon("mdal-check_circle"));
        done.setId("sold-done");
        done.getStyleClass().add("sold-done");
        Label caption = new Label(texts.get("register.pay.change"));
        caption.getStyleClass().add(Styles.TEXT_MUTED);
        Label change = new Label(Sums.shown(texts, sold.change()));
        change.setId("sold-change");
        change.getStyleClass().add("sold-change");
        getChildren().addAll(done, caption, change);
        ClientPoints points = sold.points();
        if (points != null) {
            getChildren().add(new Label(texts.get("register.sold.points", points.earned(), points.balance())));
        }
        if (!sold.lacking().isEmpty()) {
            Label lacking = new Label(texts.get("register.sold.lacking", Lacked.words(sold.lacking())));
            lacking.setWrapText(true);
            lacking.getStyleClass().add("pay-warning");
            getChildren().add(lacking);
        }
        Button print = Buttons.plain(texts, "sold-print", "register.sold.print", "mdal-local_printshop",
                counter::print);
        Button repeat = Buttons.plain(texts, "sold-repeat", "register.sold.repeat", "mdmz-refresh", counter::repeat);
        Button next = Buttons.primary(texts, "sold-next", "register.sold.next", counter::goOn);
        HBox buttons = new HBox(8, print, repeat, next);
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().forEach(button -> {
            button.setFocusTraversable(false);
            ((Button) button).setMinHeight(48);
        });
        getChildren().add(buttons);
    }
}
