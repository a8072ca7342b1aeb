package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** The number, how far the order is, and the steps that may come next. */
final class OrderCardHeader extends VBox {
    private final OrderCardViewModel model;
    private final Texts texts;
    private final HBox top = new HBox();
    private final FlowPane facts = new FlowPane();
    private @Nullable OrderCard shown;

    OrderCardHeader(OrderCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("card-facts");
        getChildren().setAll(top, facts);
    }

    void show(OrderCard card) {
        shown = card;
        OrderRow order = card.order();
        Label number = new Label(order.number());
        number.setId("order-number");
        number.getStyleClass().addAll(Styles.TITLE_2, "order-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label status = OrderBadges.status(texts, order);
        status.setId("order-status");
        List<Node> nodes = new ArrayList<>(List.of(
                Buttons.icon(texts, "order-back", "orders.card.back", "mdal-arrow_back", model::back), number, status,
                OrderBadges.channel(texts, order.channel()), Panel.gap()));
        nodes.addAll(actions(card));
        top.getChildren().setAll(nodes);
        facts.getChildren().setAll(facts(order));
    }

    /** The keyboard begins on the usual next step, and goes on there after each. */
    void begin(boolean first) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean lost = owner == null || owner.getScene() == null;
        if (first || lost) {
            top.getChildren().stream().filter(node -> node.getStyleClass().contains(Styles.ACCENT)).findFirst()
                    .or(() -> top.getChildren().stream().filter(Button.class::isInstance).findFirst())
                    .ifPresent(Node::requestFocus);
        }
    }

    /** A and R as in the list. */
    void actByKey(KeyEvent event) {
        OrderCard card = shown;
        if (card == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> act(event, () -> model.actions().accept(card.order()));
            case R -> act(event, () -> model.actions().reject(card.order()));
            case L -> act(event, model::showLabel);
            default -> {}
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private List<Node> actions(OrderCard card) {
        List<Node> nodes = new ArrayList<>();
        if (card.editable() != Editable.NOTHING) {
            nodes.add(Buttons.plain(texts, "order-edit", "orders.card.edit", model::edit));
        }
        nodes.add(Buttons.plain(texts, "order-label", "orders.card.label", "mdmz-print", model::showLabel));
        ((Button) nodes.getLast()).setTooltip(new Tooltip(texts.get("orders.card.label.tooltip")));
        List<OrderStatus> next = model.actions().next(card.order());
        next.stream().filter(OrderStatus::isOff).forEach(to -> nodes.add(off(card.order(), to)));
        List<OrderStatus> forward = next.stream().filter(to -> !to.isOff()).toList();
        forward.reversed().forEach(to -> nodes.add(forward(card.order(), to, to == forward.getFirst())));
        nodes.forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        return nodes;
    }

    private Button forward(OrderRow order, OrderStatus to, boolean usual) {
        Button button = step(order, to);
        if (usual) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        if (to == OrderStatus.ACCEPTED) {
            button.setTooltip(new Tooltip(texts.get("orders.action.accept.tooltip")));
        }
        return button;
    }

    private Button off(OrderRow order, OrderStatus to) {
        Button button = step(order, to);
        button.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        if (to == OrderStatus.REJECTED) {
            button.setTooltip(new Tooltip(texts.get("orders.action.reject.tooltip")));
        }
        return button;
    }

    private Button step(OrderRow order, OrderStatus to) {
        Button button = new Button(model.told().action(order, to));
        button.setId("order-to-" + to.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.disableProperty().bind(model.actions().busy().onProperty());
        button.setOnAction(event -> model.actions().step(order, to));
        return button;
    }

    private List<Node> facts(OrderRow order) {
        OrderTold told = model.told();
        Label due = new Label(told.due(order));
        due.setId("order-due");
        due.getStyleClass().add(Styles.TEXT_BOLD);
        Label payment = new Label(told.payment(order));
        payment.setId("order-payment");
        payment.getStyleClass().add(order.isPaid() ? "figures-good" : "figures-bad");
        Label total = new Label(texts.money(order.total()));
        total.setId("order-total");
        total.getStyleClass().add(Styles.TEXT_BOLD);
        List<Node> nodes = new ArrayList<>(List.of(
                OrderBadges.way(texts, order.way()), due, total, payment,
                quiet(texts.get("orders.card.created", order.createdAt()))));
        Node waiting = OrderBadges.waiting(told, model.waiting(order));
        if (waiting != null) {
            nodes.add(2, waiting);
        }
        return nodes;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
