package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Money;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;

/** What was ordered, what it costs, and what is to be thought of. */
final class OrderLinesPane extends VBox {
    private final Kit kit;
    private final Texts texts;
    private final Panel lines;
    private final Panel notes;

    OrderLinesPane(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.lines = new Panel(texts, "orders.card.lines");
        this.notes = new Panel(texts, "orders.card.notes");
        lines.setId("order-lines");
        notes.getStyleClass().add("note");
        notes.managedProperty().bind(notes.visibleProperty());
        getStyleClass().add("card-column");
        getChildren().setAll(lines, notes);
    }

    void show(OrderCard card) {
        List<Node> rows = new ArrayList<>();
        card.lines().forEach(line -> rows.add(line(line)));
        if (card.lines().isEmpty()) {
            rows.add(Panel.words(card.marketItems(), Styles.TEXT_MUTED));
        }
        rows.add(new Separator());
        rows.addAll(sums(card.order()));
        lines.rows(rows);
        notes.rows(notes(card.order()));
        notes.setVisible(notes.getChildren().size() > 1);
    }

    private Node line(OrderLineRow line) {
        OrderLineDraft draft = line.draft();
        String how = texts.get("orders.card.line", draft.quantity(), draft.price());
        String off = draft.discount().isZero() ? how : texts.get("orders.card.line.off", how, draft.discount());
        VBox words = new VBox(Panel.words(line.name(), "order-line-name"),
                Panel.words(off, Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        HBox.setHgrow(words, Priority.ALWAYS);
        Long product = draft.marketProduct();
        if (product != null && draft.kind() == LineKind.FREE) {
            link(new Place(OrderLineRow.PRODUCT, product)).ifPresent(words.getChildren()::add);
        }
        Label number = new Label(texts.get("orders.card.times", draft.quantity()));
        number.getStyleClass().add("order-line-number");
        Label sum = new Label(texts.money(draft.sum()));
        sum.getStyleClass().add(Styles.TEXT_BOLD);
        sum.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(number, words, sum);
        row.getStyleClass().add("order-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** To where a person says what it is here; nothing when there is no such place. */
    private Optional<Node> link(Place place) {
        if (!kit.navigator().leadsTo(place)) {
            return Optional.empty();
        }
        Hyperlink link = new Hyperlink(texts.get("orders.card.line.link"), new FontIcon("mdal-link"));
        link.setId("order-line-link-" + place.id());
        link.setTooltip(new Tooltip(texts.get("orders.card.line.link.tooltip")));
        link.setOnAction(event -> kit.navigator().go(place));
        return Optional.of(link);
    }

    private List<Node> sums(OrderRow order) {
        List<Node> sums = new ArrayList<>();
        sums.add(Panel.figure(texts.get("orders.sum.goods"), texts.money(order.goods())));
        if (!order.fee().isZero()) {
            sums.add(Panel.figure(texts.get("orders.sum.fee"), texts.money(order.fee())));
        }
        if (order.pointsUsed().isPositive()) {
            sums.add(Panel.figure(texts.get("orders.sum.points", order.pointsUsed()),
                    "−" + texts.money(order.pointsDiscount())));
        }
        Money original = order.originalTotal();
        if (original != null) {
            sums.add(Panel.figure(texts.get("orders.sum.original"), texts.money(original), Styles.TEXT_MUTED,
                    "struck"));
        }
        sums.add(Panel.figure(
                texts.get(original == null ? "orders.sum.total" : "orders.sum.agreed"),
                texts.money(order.total()), "order-sum"));
        return sums;
    }

    private List<Node> notes(OrderRow order) {
        List<Node> shown = new ArrayList<>();
        if (!order.comment().isEmpty()) {
            shown.add(notes.fact("orders.card.comment", order.comment()));
        }
        if (!order.giftNote().isEmpty()) {
            shown.add(notes.fact("orders.card.gift", order.giftNote()));
        }
        return shown;
    }
}
