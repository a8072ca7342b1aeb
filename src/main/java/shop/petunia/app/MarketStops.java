package shop.petunia.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import shop.petunia.app.Tour.Set;
import shop.petunia.app.Tour.Stop;
import shop.petunia.marketplace.DemoOffers;
import shop.petunia.marketplace.DemoSync;
import shop.petunia.marketplace.JournalFilter;
import shop.petunia.marketplace.StorefrontView;
import shop.petunia.marketplace.SyncView;
import shop.petunia.orders.Channel;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.OrderTab;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.ui.Place;

/** Where the tour stops at the marketplace. For these pictures the shop has one; nobody talks with it. */
record MarketStops(Wiring shop) {
    private static final int MANY = 20;

    List<Stop> all() {
        return List.of(
                Stop.screen(SyncView.ID),
                new Stop("sync-decisions", this::connected),
                new Stop("sync-confirm", MarketStops::confirm),
                new Stop("sync-waiting", set -> instead(set, "#sync-waiting")),
                new Stop("sync-journal", set -> Stops.fire(set, "#sync-journal")),
                new Stop("sync-connection", set -> Stops.fire(set, "#sync-set-up")),
                new Stop("sync-ring", this::ring),
                new Stop("sync-ring-line", this::line),
                Stop.screen(StorefrontView.ID),
                new Stop("storefront-unlinked", set -> Stops.fire(set, "#storefront-unlinked")),
                new Stop("storefront-link", set -> Stops.fire(set, "#link-other-261")),
                new Stop("storefront-linked", set -> instead(set, "#storefront-linked")),
                new Stop("sync-settings-exchange", set -> Stops.settings(set, "marketplace.settings.title")),
                new Stop("sync-settings", this::connection));
    }

    private void connected(Set set) {
        shop.market().access.setUp("https://market.example.ru", "petunia", "Ландыши-7");
        if (shop.market().journal.count(JournalFilter.ALL) == 0) {
            DemoSync.fill(shop.database(), List.of(OrderTab.ACTIVE, OrderTab.HISTORY).stream()
                    .flatMap(tab -> shop.orders().list().page(
                            OrderFilter.ACTIVE.tab(tab).channel(Channel.MARKETPLACE), OrderList.LAST_FIRST, 0, MANY)
                            .stream())
                    .limit(MANY)
                    .toList());
            publish();
        }
        set.window().go(Place.screen(SyncView.ID));
        Stops.fire(set, "#sync-decisions");
    }

    /** What would lose something is asked about; the first has nothing to lose. */
    private static void confirm(Set set) {
        set.window().lookupAll(".parked-card .danger").stream().skip(1).findFirst()
                .ifPresent(drop -> ((ButtonBase) drop).fire());
    }

    private void publish() {
        List<Link> items = new ArrayList<>();
        shop.florist().bouquets().search("", 6).forEach(row -> items.add(new Link(LineKind.BOUQUET, row.id())));
        shop.goods().search("роза", 4).stream().filter(row -> row.price() != null)
                .forEach(row -> items.add(new Link(LineKind.GOOD, row.id())));
        DemoOffers.fill(shop.database(), shop.market().storefront(), items);
        long product = 40;
        for (Link item : items) {
            shop.market().products.confirm(product++, name(item), item);
        }
    }

    private String name(Link item) {
        return item.kind() == LineKind.BOUQUET
                ? shop.florist().bouquets().row(item.itemId(), null).orElseThrow().name()
                : shop.goods().byId(item.itemId()).orElseThrow().name() + ", поштучно";
    }

    private static void instead(Set set, String button) {
        set.window().sheets().close();
        Stops.fire(set, button);
    }

    private void ring(Set set) {
        set.window().sheets().close();
        set.window().go(Place.screen("stock"));
        adopt();
    }

    /** Of two of its products nobody has said yet what they are. */
    private void adopt() {
        Instant now = shop.time().now();
        long id = 20_400 + shop.orders().list().page(OrderFilter.REQUESTS, OrderList.NEXT_FIRST, 0, MANY).stream()
                .mapToLong(OrderRow::id).max().orElse(0);
        shop.orders().cloud().adopt(new CloudOrder(id, "new " + id, OrderStatus.PENDING,
                now.minus(Duration.ofMinutes(3)), null,
                OrderContacts.delivery(shop.time().today(), "Ленинградский проспект, 8", "Мария Иванова",
                        "+79160001725"),
                List.of(new CloudOrder.CloudLine(261L, "Роза Эксплорер 60 см", Money.ofRoubles(220), 15),
                        new CloudOrder.CloudLine(274L, "Букет «Весна», малый", Money.ofRoubles(2500), 1),
                        new CloudOrder.CloudLine(280L, "Открытка ручной работы", Money.ofRoubles(150), 1)),
                "", Money.ofRoubles(6150), null, Money.ofRoubles(350), Points.ZERO, Money.ZERO,
                PaymentMethod.ONLINE, CloudOrder.SUCCEEDED), UUID.randomUUID());
    }

    private void line(Set set) {
        shop.orders().list().page(OrderFilter.REQUESTS, OrderList.NEXT_FIRST, 0, MANY).stream()
                .max(Comparator.comparing(OrderRow::id))
                .ifPresent(order -> set.window().go(new Place(OrderChange.ORDER, order.id())));
        if (set.window().sheets().isShowing()) {
            // the order that was typed before may go
            Stops.fire(set, "#confirm-yes");
        }
    }

    /** The last: the shop has no marketplace after it, as before. */
    private void connection(Set set) {
        Stops.settings(set, "marketplace.settings.connection");
        shop.market().access.forget();
    }
}
