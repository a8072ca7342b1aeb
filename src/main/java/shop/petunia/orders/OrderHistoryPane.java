package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** All that has happened to the order, the newest first: when, who, what and why. */
final class OrderHistoryPane extends VBox {
    private final Texts texts;
    private final Panel panel;

    OrderHistoryPane(Texts texts) {
        this.texts = texts;
        this.panel = new Panel(texts, "orders.card.history");
        panel.setId("order-history");
        getStyleClass().add("card-column");
        getChildren().setAll(panel);
    }

    void show(OrderCard card) {
        panel.rows(card.history().reversed().stream().map(this::row).toList());
    }

    private Node row(OrderEventRow event) {
        Label at = new Label(texts.minute(event.at()));
        at.getStyleClass().addAll(Styles.TEXT_MUTED, "order-event-at");
        at.setMinWidth(USE_PREF_SIZE);
        VBox what = new VBox(Panel.words(words(event)));
        if (!reason(event).isEmpty()) {
            what.getChildren().add(Panel.words(reason(event), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(at, what, who(event));
        row.getStyleClass().add("order-event");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Label who(OrderEventRow event) {
        if (event.fromMarket()) {
            return OrderBadges.badge(texts.get("orders.event.market"), "accent");
        }
        Label who = new Label(event.author());
        who.getStyleClass().add(Styles.TEXT_MUTED);
        who.setMinWidth(USE_PREF_SIZE);
        return who;
    }

    private String words(OrderEventRow event) {
        return switch (event.kind()) {
            case CREATED -> texts.get("orders.event.created", money(event.toTotal()));
            case STATUS -> event.from() == null
                    ? texts.get("orders.event.first", status(event.to()))
                    : texts.get("orders.event.status", status(event.from()), status(event.to()));
            case PRICE -> texts.get("orders.event.price", money(event.fromTotal()), money(event.toTotal()));
            case PAYMENT -> payment(event);
            case EDITED -> texts.get("orders.event.edited");
            case LINES_KEPT -> texts.get("orders.event.linesKept");
            case LACKING -> texts.get("orders.event.lacking", event.reason());
            case ASSEMBLED -> texts.get("orders.event.assembled");
            case CLIENT -> texts.get("orders.event.client", event.reason().isEmpty() ? "—" : event.reason());
            case POINTS -> texts.get("orders.event.points");
            case RETURNED -> texts.get("orders.event.returned", money(event.toTotal()));
        };
    }

    private String payment(OrderEventRow event) {
        Money amount = Objects.requireNonNullElse(event.toTotal(), Money.ZERO);
        String by = event.by() == null ? texts.get("orders.event.online") : texts.of(event.by());
        return amount.isNegative()
                ? texts.get("orders.event.refunded", amount.negated(), by)
                : texts.get("orders.event.paid", amount, by);
    }

    /** Where the reason is no part of the words already. */
    private static String reason(OrderEventRow event) {
        return switch (event.kind()) {
            case PAYMENT, CLIENT, LACKING -> "";
            default -> event.reason();
        };
    }

    private String status(@Nullable OrderStatus status) {
        return status == null ? "—" : texts.of(status);
    }

    private String money(@Nullable Money money) {
        return money == null ? "—" : texts.money(money);
    }
}
