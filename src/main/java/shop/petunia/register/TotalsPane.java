package shop.petunia.register;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Texts;

/** What the cart comes to, and the ways to pay it. */
final class TotalsPane extends VBox {
    private final CounterViewModel counter;
    private final Texts texts;
    private final Label pieces = new Label();
    private final Label less = new Label();
    private final Label total = new Label();

    TotalsPane(CounterViewModel counter, Map<CounterAction, KeyButton> buttons) {
        this.counter = counter;
        this.texts = counter.kit().texts();
        getStyleClass().add("counter-totals");
        getChildren().addAll(sums(), ways(buttons));
        counter.cart().subscribe(this::show);
    }

    private Node sums() {
        pieces.setId("counter-pieces");
        less.setId("counter-less");
        less.getStyleClass().add(Styles.TEXT_MUTED);
        total.setId("counter-total");
        total.getStyleClass().add("counter-total");
        total.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(pieces, less);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox sums = new HBox(12, words, total);
        sums.setAlignment(Pos.CENTER_LEFT);
        return sums;
    }

    private Node ways(Map<CounterAction, KeyButton> buttons) {
        KeyButton cash = new KeyButton("pay-cash", texts.get("register.pay.byCash"), () -> counter.pay(PayWay.CASH));
        cash.key("Enter");
        cash.getStyleClass().add(Styles.ACCENT);
        KeyButton card = new KeyButton("pay-card", texts.get("register.pay.byCard"), () -> counter.pay(PayWay.CARD));
        card.key("Ctrl+Enter");
        KeyButton transfer = new KeyButton("pay-transfer", texts.get("register.pay.byTransfer"),
                () -> counter.pay(PayWay.TRANSFER));
        KeyButton split = new KeyButton("pay-split", texts.get("register.pay.bySplit"),
                () -> counter.pay(PayWay.SPLIT));
        buttons.put(CounterAction.TRANSFER, transfer);
        buttons.put(CounterAction.SPLIT, split);
        HBox ways = new HBox(6, cash, card, transfer, split);
        ways.getStyleClass().add("counter-pay");
        for (KeyButton way : List.of(cash, card, transfer, split)) {
            HBox.setHgrow(way, Priority.ALWAYS);
            way.setPrefWidth(way == cash ? 150 : 110);
            counter.cart().subscribe(cart -> way.setDisable(cart.isEmpty()));
        }
        return ways;
    }

    private void show(Cart cart) {
        CartTotals totals = cart.totals();
        pieces.setText(cart.isEmpty() ? "" : texts.get("register.cart.pieces", cart.lines().size(), totals.pieces()));
        List<String> off = new ArrayList<>();
        if (!totals.discount().isZero()) {
            off.add(texts.get("register.cart.discount", Sums.shown(texts, totals.discount())));
        }
        if (!totals.points().discount().isZero()) {
            off.add(texts.get("register.cart.points", Sums.shown(texts, totals.points().discount())));
        }
        less.setText(String.join(" · ", off));
        total.setText(Sums.shown(texts, totals.total()));
    }
}
