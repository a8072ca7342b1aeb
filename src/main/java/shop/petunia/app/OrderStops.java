package shop.petunia.app;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.crm.ClientListColumn;
import shop.petunia.crm.ClientListFilter;
import shop.petunia.crm.ClientListRow;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderTab;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Place;

/** Where the tour stops among the orders. */
record OrderStops(Wiring shop) {
    private static final String SCREEN = "orders";
    private static final int MANY = 50;

    List<Stop> all() {
        return List.of(
                Stop.screen(SCREEN),
                new Stop("orders-active", set -> Stops.fire(set, "#orders-active")),
                new Stop("orders-marked", OrderStops::marked),
                new Stop("orders-history", set -> Stops.fire(set, "#orders-history")),
                new Stop("orders-board", set -> Stops.fire(set, "#orders-board")),
                new Stop("orders-card", set -> open(set, Channel.PHONE)),
                new Stop("orders-cancel", set -> Stops.fire(set, "#order-to-cancelled")),
                new Stop("orders-edit", OrderStops::edited),
                new Stop("orders-card-market", set -> open(set, Channel.MARKETPLACE)),
                new Stop("orders-label", set -> Stops.fire(set, "#order-label")),
                new Stop("orders-stems", set -> instead(set, "#orders-stems")),
                new Stop("orders-new", set -> instead(set, "#order-add")),
                new Stop("orders-new-filled", this::filled));
    }

    private static void marked(Set set) {
        TableView<?> table = (TableView<?>) set.window().lookup("#orders");
        for (int row = 0; row < 3 && row < table.getItems().size(); row++) {
            table.getSelectionModel().clearAndSelect(row);
            Stops.press(table, KeyCode.SPACE);
        }
    }

    private void open(Set set, Channel channel) {
        set.window().sheets().close();
        orders(channel).findFirst().ifPresent(order -> set.window().go(new Place(OrderChange.ORDER, order.id())));
    }

    /** With much to tell of first. */
    private Stream<OrderRow> orders(Channel channel) {
        return Stream.of(OrderTab.ACTIVE, OrderTab.REQUESTS)
                .flatMap(tab -> shop.orders().list()
                        .page(OrderFilter.ACTIVE.tab(tab).channel(channel), OrderList.NEXT_FIRST, 0, MANY)
                        .stream())
                .sorted(Comparator.comparing((OrderRow order) -> order.comment().isEmpty()));
    }

    private static void instead(Set set, String button) {
        set.window().sheets().close();
        set.window().go(Place.screen(SCREEN));
        Stops.fire(set, button);
    }

    private void filled(Set set) {
        ClientListRow best = shop.people().list
                .page(ClientListFilter.ALL, Sort.downBy(ClientListColumn.BALANCE), 0, 1)
                .getFirst();
        type(set, "#order-phone", best.client().phoneOrNothing());
        type(set, "#order-from", "12:00");
        type(set, "#order-to", "14:00");
        type(set, "#order-fee", "350");
        type(set, "#order-address", "Садовая, 12, кв. 45");
        for (BouquetRow bouquet : shop.florist().bouquets().search("", 3)) {
            TextInputControl field = (TextInputControl) set.window().lookup("#order-offer");
            field.setText(bouquet.name());
            Stops.press(field, KeyCode.ENTER);
        }
    }

    private static void edited(Set set) {
        set.window().sheets().close();
        Stops.fire(set, "#order-edit");
    }

    private static void type(Set set, String field, String text) {
        ((TextInputControl) set.window().lookup(field)).setText(text);
    }
}
