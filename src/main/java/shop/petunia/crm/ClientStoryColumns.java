package shop.petunia.crm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.EntryRow;
import shop.petunia.orders.OrderRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Texts;

/** The columns in which a client's purchases and points are told; each row leads to its order. */
final class ClientStoryColumns {
    private final ClientCardViewModel model;
    private final Texts texts;

    ClientStoryColumns(ClientCardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<TableColumn<ToldPurchase, ?>> purchases() {
        Columns<ToldPurchase> columns = new Columns<>(texts);
        return List.of(
                columns.minute("", "crm.story.at", 146, told -> told.row().at()),
                columns.node("", "crm.story.document", 140, told -> document(told.row().document())),
                strong(columns.money("", "crm.story.paid", 112, told -> told.row().paid())),
                columns.money("", "crm.story.refunded", 108, told -> orNothing(told.row().refunded())),
                columns.text("", "crm.story.who", 96, ToldPurchase::author),
                columns.node("", "crm.story.withdraw", 84, this::withdraw),
                columns.text("", "crm.story.why", 140, told -> told.row().comment()));
    }

    List<TableColumn<OrderRow, ?>> orders() {
        Columns<OrderRow> columns = new Columns<>(texts);
        return List.of(
                columns.node("", "crm.story.order", 118, this::order),
                columns.day("", "crm.story.due", 108, OrderRow::dueOn),
                columns.text("", "crm.story.status", 148, order -> texts.of(order.status())),
                columns.money("", "crm.story.total", 112, OrderRow::total),
                columns.text("", "crm.story.composition", 300, OrderRow::composition));
    }

    List<TableColumn<ToldEntry, ?>> entries() {
        Columns<ToldEntry> columns = new Columns<>(texts);
        TableColumn<ToldEntry, ?> points = columns.node("", "crm.story.change", 90, this::points);
        points.getStyleClass().addAll("right", "strong");
        TableColumn<ToldEntry, ?> balance =
                columns.text("", "crm.story.balance", 92, told -> texts.points(told.balance()));
        balance.getStyleClass().add("right");
        return List.of(
                columns.minute("", "crm.story.at", 146, told -> told.row().at()),
                columns.node("", "crm.story.kind", 118, told -> ClientBadges.kind(texts, told.row().kind())),
                points,
                balance,
                columns.node("", "crm.story.document", 104, told -> document(told.row().document())),
                columns.text("", "crm.story.who", 86, ToldEntry::author),
                columns.text("", "crm.story.why", 128, told -> why(told.row())));
    }

    private Node order(OrderRow order) {
        Hyperlink link = new Hyperlink(order.number());
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.open(order));
        return link;
    }

    /** With a sign, and a real minus. */
    static String signed(Texts texts, Points points) {
        return points.isNegative() ? "−" + texts.points(points.negated()) : "+" + texts.points(points);
    }

    private Node points(ToldEntry told) {
        Label label = new Label(signed(texts, told.row().points()));
        label.getStyleClass().add(told.row().points().isNegative() ? "less" : "more");
        return label;
    }

    private @Nullable Node document(DocumentRef document) {
        if (document.isNone()) {
            return null;
        }
        if (document.kind().equals(DocumentRef.PURCHASE)) {
            return new Label(texts.get("crm.story.byHand"));
        }
        if (!model.leadsTo(document)) {
            return new Label(document.name());
        }
        Hyperlink link = new Hyperlink(document.name());
        link.getStyleClass().add("cell-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> model.open(document));
        return link;
    }

    private String why(EntryRow row) {
        return Stream.of(
                row.fromCloud() ? texts.get("crm.story.fromCloud") : "",
                row.isShopOnly() && model.isInMarket() ? texts.get("crm.story.shopOnly") : "",
                row.comment(),
                row.missed().isZero() ? "" : texts.get("crm.story.missed", row.missed()),
                row.expiresOn() == null ? "" : texts.get("crm.story.expires", row.expiresOn()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable Node withdraw(ToldPurchase told) {
        return told.canBeWithdrawn()
                ? Buttons.icon(texts, "purchase-withdraw-" + told.row().id(), "crm.withdraw", "mdmz-undo",
                        () -> model.withdraw(told))
                : null;
    }

    private static @Nullable Money orNothing(Money money) {
        return money.isZero() ? null : money;
    }

    private static <V> TableColumn<ToldPurchase, V> strong(TableColumn<ToldPurchase, V> column) {
        column.getStyleClass().add("strong");
        return column;
    }
}
