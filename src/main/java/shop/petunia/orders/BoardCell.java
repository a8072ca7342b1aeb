package shop.petunia.orders;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** A card of the board: when it is due and how long it waits, who gets what, and the usual next step. */
final class BoardCell extends ListCell<OrderRow> {
    private final BoardViewModel model;
    private final Texts texts;

    BoardCell(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setPrefWidth(0);
        setText(null);
        setOnMouseClicked(event -> {
            OrderRow order = getItem();
            if (event.getClickCount() == 2 && order != null) {
                model.open(order);
            }
        });
        setOnDragDetected(event -> {
            OrderRow order = getItem();
            if (order != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(order.number());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
    }

    /** The card that is being dragged within the program. */
    static Optional<OrderRow> dragged(DragEvent event) {
        return event.getGestureSource() instanceof BoardCell cell
                ? Optional.ofNullable(cell.getItem())
                : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable OrderRow order, boolean empty) {
        super.updateItem(order, empty);
        setGraphic(empty || order == null ? null : card(order));
    }

    private VBox card(OrderRow order) {
        OrderTold told = model.told();
        Label composition = new Label(order.composition());
        composition.getStyleClass().add("board-composition");
        composition.setWrapText(true);
        composition.setTooltip(new Tooltip(order.composition()));
        VBox card = new VBox(top(order, told), due(order, told), who(order, told), composition, bottom(order, told));
        card.getStyleClass().add("board-card");
        return card;
    }

    private HBox top(OrderRow order, OrderTold told) {
        Label number = new Label(order.number());
        number.getStyleClass().add("board-number");
        HBox top = row(number, gap());
        Node waiting = OrderBadges.waiting(told, model.waiting(order));
        if (waiting != null) {
            top.getChildren().add(waiting);
        } else if (order.status() == OrderStatus.ASSEMBLING && order.assembledAt() != null) {
            top.getChildren().add(OrderBadges.status(texts, order));
        }
        return top;
    }

    private HBox due(OrderRow order, OrderTold told) {
        Label due = new Label(told.due(order));
        due.getStyleClass().add(Styles.TEXT_BOLD);
        Label way = OrderBadges.way(texts, order.way());
        way.setTooltip(new Tooltip(way.getText()));
        way.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        way.setMinWidth(Region.USE_PREF_SIZE);
        return row(way, due);
    }

    private Label who(OrderRow order, OrderTold told) {
        String where = order.way() == Way.DELIVERY ? order.address() : OrderTold.phone(order.phoneOfWhoGets());
        Label who = new Label(where.isEmpty() ? told.whoGets(order) : told.whoGets(order) + " · " + where);
        who.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return who;
    }

    private HBox bottom(OrderRow order, OrderTold told) {
        Label total = new Label(texts.money(order.total()));
        total.getStyleClass().add(Styles.TEXT_BOLD);
        total.setMinWidth(Region.USE_PREF_SIZE);
        HBox bottom = row(total, gap());
        model.actions().forward(order).ifPresent(to -> bottom.getChildren().add(next(order, to, told)));
        return bottom;
    }

    private Button next(OrderRow order, OrderStatus to, OrderTold told) {
        Button next = new Button(told.action(order, to));
        next.setId("board-next-" + order.id());
        next.setFocusTraversable(false);
        next.getStyleClass().add("in-row");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setTooltip(new Tooltip(texts.get(
                to == OrderStatus.ACCEPTED ? "orders.board.next.accept" : "orders.board.next")));
        next.disableProperty().bind(model.actions().busy().onProperty());
        next.setOnAction(event -> model.actions().step(order, to));
        return next;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("board-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
