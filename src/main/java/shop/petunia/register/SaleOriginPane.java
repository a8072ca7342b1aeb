package shop.petunia.register;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import shop.petunia.clients.ClientRow;
import shop.petunia.ui.Texts;

/** When, by whom and to whom it was sold, with the ways there. */
final class SaleOriginPane extends VBox {
    private final Texts texts;

    SaleOriginPane(SaleCardViewModel model, Texts texts, SaleCard sale) {
        this.texts = texts;
        setId("sale-origin");
        Receipt receipt = sale.receipt();
        Facts facts = new Facts(texts, "register.sale.origin")
                .row(fact("register.sale.at", new Label(texts.minute(receipt.at()))));
        if (!receipt.cashier().isEmpty()) {
            facts.row(fact("register.sale.cashier", new Label(receipt.cashier())));
        }
        ClientRow client = sale.client();
        if (client != null) {
            facts.row(fact("register.sale.client", link("sale-client", name(client),
                    () -> model.client(client.id()))));
        }
        Long shift = sale.shift();
        if (shift != null) {
            long id = shift;
            facts.row(fact("register.sale.shift", link("sale-to-shift", texts.get("register.sale.shiftNo", id),
                    () -> model.shift(id))));
        }
        facts.row(fact("register.sale.order", link("sale-order", texts.get("register.sale.orderNo", sale.number()),
                model::order)));
        if (!receipt.fiscalNumber().isEmpty()) {
            facts.row(fact("register.receipt.fiscal", new Label(receipt.fiscalNumber())));
        }
        comment(facts, sale.goods().order().comment());
        getChildren().setAll(facts);
    }

    private void comment(Facts facts, String words) {
        if (!words.isEmpty()) {
            Label comment = new Label(words);
            comment.setWrapText(true);
            facts.row(fact("register.sale.comment", comment));
        }
    }

    private static String name(ClientRow client) {
        return client.name().isBlank() ? client.phoneOrNothing() : client.name();
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(event -> action.run());
        return link;
    }

    private Node fact(String key, Node value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("text-small", "order-fact-name");
        HBox row = new HBox(8, name, value);
        row.getStyleClass().add("order-row");
        return row;
    }
}
