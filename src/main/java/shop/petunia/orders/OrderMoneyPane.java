package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** What was paid and how, what is open, points and price. */
final class OrderMoneyPane extends VBox {
    private final OrderCardViewModel model;
    private final Texts texts;

    OrderMoneyPane(OrderCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("card-column");
    }

    void show(OrderCard card) {
        Panel panel = new Panel(texts, "orders.card.money");
        panel.setId("order-money");
        List<Node> rows = new ArrayList<>();
        card.payments().forEach(payment -> rows.add(payment(payment)));
        rows.addAll(totals(card.order()));
        FlowPane buttons = buttons(card);
        if (!buttons.getChildren().isEmpty()) {
            rows.add(buttons);
        }
        getChildren().setAll(panel.rows(rows));
    }

    private Node payment(OrderPaymentRow payment) {
        HBox row = Panel.figure(
                texts.get(payment.amount().isNegative() ? "orders.card.refunded" : "orders.card.paid", payment.by()),
                texts.money(payment.amount()));
        String author = payment.author().isEmpty() ? "" : " · " + payment.author();
        return new VBox(row,
                Panel.words(texts.minute(payment.at()) + author, Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    }

    private List<Node> totals(OrderRow order) {
        if (order.paidOnline() && order.paid().isZero()) {
            return List.of(Panel.figure(texts.get("orders.pay.online"), texts.money(order.total()), "order-sum"));
        }
        List<Node> rows = new ArrayList<>();
        if (!order.paid().isZero()) {
            rows.add(Panel.figure(texts.get("orders.sum.paid"), texts.money(order.paid())));
        }
        boolean owing = order.due().isNegative();
        HBox due = Panel.figure(texts.get(owing ? "orders.sum.owed" : "orders.sum.due"),
                texts.money(owing ? order.due().negated() : order.due()), "order-sum");
        due.getChildren().getLast().setId("order-open");
        rows.add(due);
        return order.status().isOff() && order.paid().isZero() ? List.of() : rows;
    }

    private FlowPane buttons(OrderCard card) {
        OrderRow order = card.order();
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("order-money-buttons");
        if (!order.status().isOff() && order.due().kopecks() > 0) {
            add(buttons, Buttons.plain(texts, "order-pay", "orders.card.pay", "mdal-add", model::pay));
        }
        if (!order.paid().isZero() && (!order.status().isSold() || order.due().isNegative())) {
            add(buttons, Buttons.plain(texts, "order-refund", "orders.card.refund", model::refund));
        }
        if (order.status() == OrderStatus.PENDING || order.status() == OrderStatus.ACCEPTED) {
            add(buttons, Buttons.plain(texts, "order-price", "orders.card.price", model::price));
        }
        boolean pointsHelp = order.channel() != Channel.MARKETPLACE && order.status().isOpen()
                && order.due().kopecks() > 0 && order.pointsUsed().isZero();
        if (pointsHelp && card.client() != null) {
            add(buttons, Buttons.plain(texts, "order-points", "orders.card.points", model::usePoints));
        }
        if (order.channel() != Channel.MARKETPLACE && order.status().isOpen() && order.pointsUsed().isPositive()) {
            add(buttons, Buttons.plain(texts, "order-points-back", "orders.card.pointsBack", model::returnPoints));
        }
        return buttons;
    }

    private static void add(FlowPane buttons, Button button) {
        buttons.getChildren().add(OrderPeoplePane.small(button));
    }
}
