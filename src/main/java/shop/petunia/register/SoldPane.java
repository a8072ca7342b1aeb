package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Texts;

/** What was sold just now: the change, large enough to be counted out by, and the receipt. */
final class SoldPane extends VBox {
    private static final double WIDTH = 120;

    SoldPane(CounterViewModel counter, Sold sold) {
        Texts texts = counter.kit().texts();
        getStyleClass().add("sold-pane");
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
        KeyButton next = button("sold-next", texts.get("register.sold.next"), counter::goOn);
        next.key("Esc");
        next.getStyleClass().add(Styles.ACCENT);
        HBox buttons = new HBox(8,
                button(counter, CounterAction.PRINT, "sold-print", "register.sold.print", counter::print),
                button(counter, CounterAction.REPEAT, "sold-repeat", "register.sold.repeat", counter::repeat), next);
        buttons.setAlignment(Pos.CENTER);
        getChildren().add(buttons);
    }

    private static KeyButton button(
            CounterViewModel counter, CounterAction action, String id, String textKey, Runnable pressed) {
        KeyButton button = button(id, counter.kit().texts().get(textKey), pressed);
        button.key(action.keyWords(counter.place().settings(), counter.kit().texts()));
        return button;
    }

    private static KeyButton button(String id, String words, Runnable pressed) {
        KeyButton button = new KeyButton(id, words, pressed);
        button.setMinWidth(WIDTH);
        return button;
    }
}
