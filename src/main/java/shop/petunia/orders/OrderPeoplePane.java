package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.clients.ClientRow;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Where to, to whom, who ordered, and which client of the programme that is. */
final class OrderPeoplePane extends VBox {
    private final OrderCardViewModel model;
    private final Texts texts;

    OrderPeoplePane(OrderCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        getStyleClass().add("card-column");
    }

    void show(OrderCard card) {
        getChildren().setAll(destination(card.order()), buyer(card.order()), client(card));
    }

    private Panel destination(OrderRow order) {
        boolean delivery = order.way() == Way.DELIVERY;
        Panel panel = new Panel(texts, delivery ? "orders.card.delivery" : "orders.card.pickup",
                Buttons.icon(texts, "order-copy", "orders.card.copy", "mdal-content_copy", () -> copy(order)));
        List<Node> rows = new ArrayList<>();
        if (delivery) {
            rows.add(Panel.words(order.address().isEmpty() ? "—" : order.address(), "order-address"));
        }
        rows.add(panel.fact("orders.card.when", model.told().due(order)));
        rows.add(panel.fact("orders.card.recipient", person(model.told().whoGets(order), order.phoneOfWhoGets())));
        return panel.rows(rows);
    }

    private Panel buyer(OrderRow order) {
        Panel panel = new Panel(texts, "orders.card.buyer");
        boolean unknown = order.buyerName().isEmpty() && order.buyerPhone().isEmpty();
        String who = unknown ? texts.get("orders.nobody") : person(order.buyerName(), order.buyerPhone());
        return panel.rows(List.of(Panel.words(who)));
    }

    private Panel client(OrderCard card) {
        Panel panel = new Panel(texts, "orders.card.client");
        ClientRow client = card.client();
        return panel.rows(client == null ? nobody(card.order()) : List.of(known(client), unlink(card.order())));
    }

    private Node known(ClientRow client) {
        Hyperlink link = new Hyperlink(texts.get("orders.card.client.link", client.name(), client.card()));
        link.setId("order-client");
        link.getStyleClass().add("cell-link");
        link.setOnAction(event -> model.openClient());
        return client.note().isEmpty()
                ? link
                : new VBox(link, Panel.words(client.note(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    }

    private Node unlink(OrderRow order) {
        HBox row = new HBox();
        row.getStyleClass().add("order-row");
        if (!order.status().isSold() && !order.pointsUsed().isPositive()) {
            row.getChildren().setAll(
                    small(Buttons.plain(texts, "order-relink", "orders.card.relink", model::link)),
                    small(Buttons.plain(texts, "order-unlink", "orders.card.unlink", model::unlink)));
        }
        return row;
    }

    private List<Node> nobody(OrderRow order) {
        List<Node> rows = new ArrayList<>(List.of(
                Panel.words(texts.get("orders.card.noClient"), Styles.TEXT_SMALL, Styles.TEXT_MUTED)));
        if (!order.status().isSold()) {
            HBox buttons = new HBox();
            buttons.getStyleClass().add("order-row");
            if (!order.buyerPhone().isEmpty()) {
                buttons.getChildren().add(small(Buttons.plain(texts, "order-enrol", "orders.card.enrol",
                        "mdmz-person_add", model::enrol)));
            }
            buttons.getChildren().add(small(Buttons.plain(texts, "order-link", "orders.card.link", model::link)));
            rows.add(buttons);
        }
        return rows;
    }

    static Button small(Button button) {
        button.getStyleClass().add("in-row");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String person(String name, String phone) {
        return Stream.of(name, OrderTold.phone(phone)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void copy(OrderRow order) {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.told().forCourier(order));
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
