package shop.petunia.orders;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.CardColumns;
import shop.petunia.ui.Kit;

/** One order on one page: its header with the steps, what is in it, to whom it goes, its money and its history. */
final class OrderCardView extends BorderPane {
    private final Kit kit;
    private final OrderCardHeader header;
    private final OrderLinesPane lines;
    private final OrderPeoplePane people;
    private final OrderMoneyPane money;
    private final OrderHistoryPane history;

    OrderCardView(OrderCardViewModel model, Kit kit) {
        this.kit = kit;
        this.header = new OrderCardHeader(model, kit);
        this.lines = new OrderLinesPane(kit);
        this.people = new OrderPeoplePane(model, kit);
        this.money = new OrderMoneyPane(model, kit);
        this.history = new OrderHistoryPane(kit.texts());
        setId("order-card");
        getStyleClass().addAll("page", "order-card");
        setTop(header);
        setCenter(new CardColumns(new VBox(lines, history), new VBox(people, money)));
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> header.actByKey(event));
        model.card().subscribe(this::show);
    }

    private void show(@Nullable OrderCard card) {
        if (card == null) {
            return;
        }
        boolean first = !isVisible();
        setVisible(true);
        header.show(card);
        lines.show(card);
        people.show(card);
        money.show(card);
        history.show(card);
        kit.background().onScreen(() -> header.begin(first));
    }
}
