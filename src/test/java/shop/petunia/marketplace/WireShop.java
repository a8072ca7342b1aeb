package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.bouquets.Photos;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientDraft;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderPromises;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.Folders;
import shop.petunia.testkit.TestClock;

/** A shop, a marketplace that does what it is told, and time that flies. */
final class WireShop implements AfterEachCallback {
    static final String PHONE = "+79161234567";

    final OrderShop shop;
    final TestClock clock;
    final FlyingTime time;
    /** By how much the marketplace's clock is ahead of the shop's. */
    Duration cloudAhead = Duration.ZERO;
    final FakeMarketplace cloud;
    final Path folder = Folders.create();
    final CloudAccess access = new CloudAccess(folder, () -> {});
    int margin;
    final Photos photos;
    final StoreRooms store;
    final Storefront storefront;
    final Products products;
    CloudClient client;
    WireRooms rooms;
    Sync sync;
    Outbox outbox;
    boolean paused;

    WireShop() {
        this(1);
    }

    WireShop(long seed) {
        this(new OrderShop(), seed);
    }

    WireShop(OrderShop of, long seed) {
        shop = of;
        clock = (TestClock) shop.rooms.time().clock();
        time = new FlyingTime(clock);
        cloud = new FakeMarketplace(() -> clock.instant().plus(cloudAhead), time);
        photos = new Photos(folder.resolve("photos"), clock);
        store = new StoreRooms(shop.rooms.goods(), shop.rooms.bouquets(), shop.rooms.stock(),
                new OrderPromises(), photos, () -> margin);
        storefront = new Storefront(shop.rooms.database(), shop.rooms.time(), store);
        products = new Products(shop.rooms.database());
        shop.cloud = true;
        shop.links = products;
        client = new CloudClient(access, cloud, time, clock);
        rooms = new WireRooms(shop.rooms.database(), shop.rooms.time(), access, client, shop.desk.cloud(),
                shop.rooms.clients(), shop.rooms.points(), time, store);
        sync = new Sync(rooms, () -> paused, () -> Duration.ofSeconds(15), new Random(seed));
        outbox = new Outbox(rooms.database(), sync);
        access.setUp("http://localhost:1", FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
    }

    /** Lets the syncing do what it does in this time. */
    void run(Duration duration) {
        long end = time.nanos() + duration.toNanos();
        while (time.nanos() < end) {
            Duration next = sync.turn();
            time.pause(next.isZero() ? Duration.ofMillis(1) : next);
        }
    }

    /** The program ends and begins anew. */
    void restart() {
        sync.close();
        client = new CloudClient(access, cloud, time, clock);
        rooms = new WireRooms(shop.rooms.database(), shop.rooms.time(), access, client, shop.desk.cloud(),
                shop.rooms.clients(), shop.rooms.points(), time, store);
        sync = new Sync(rooms, () -> paused, () -> Duration.ofSeconds(15), new Random(2));
        outbox = new Outbox(rooms.database(), sync);
    }

    long here(long market) {
        return shop.desk.cloud().byMarketId(market).orElseThrow();
    }

    OrderCard card(long market) {
        return shop.desk.orders().card(here(market)).orElseThrow();
    }

    OrderStatus status(long market) {
        return card(market).order().status();
    }

    void accept(long market) {
        shop.desk.steps().accept(here(market), false, UUID.randomUUID());
    }

    void reject(long market) {
        shop.desk.steps().reject(here(market), "", UUID.randomUUID());
    }

    void step(long market, OrderStatus to) {
        shop.desk.steps().step(here(market), to, UUID.randomUUID());
    }

    void price(long market, long roubles) {
        shop.desk.money().price(here(market), Money.ofRoubles(roubles), "", UUID.randomUUID());
    }

    long client(String phone) {
        return rooms.clients().add(ClientDraft.of(phone, "Мария Иванова"));
    }

    /** Over the counter, with so many points for a part of it. */
    void sell(long client, long roubles, long points) {
        var unused = sold(client, roubles, points);
    }

    /** @return the order's id */
    long sold(long client, long roubles, long points) {
        OrderDraft draft = new OrderDraft(
                OrderContacts.pickup(clock.today(), "", ""), client,
                List.of(OrderLineDraft.free("Букет", 1, Money.ofRoubles(roubles))), Money.ZERO, Points.of(points));
        return rooms.database().write(transaction -> shop.desk.orders().sell(transaction, draft,
                List.of(new Payment(PaidBy.CASH, Money.ofRoubles(roubles - points))), false, UUID.randomUUID()))
                .id();
    }

    /** A good at 200 roubles, so many in one lot. */
    long rose(int pieces) {
        long rose = shop.rooms.goods()
                .add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, Money.ofRoubles(200), null));
        lot(rose, pieces);
        return rose;
    }

    /** A lot that arrived today and lives a week. */
    long lot(long good, int pieces) {
        return shop.lot(good, pieces);
    }

    /** Over the counter, to nobody in particular. */
    void sellGood(long good, int pieces) {
        OrderDraft draft = OrderDraft.of(OrderContacts.pickup(clock.today(), "", ""),
                List.of(OrderLineDraft.good(good, "Роза", pieces, Money.ofRoubles(200))));
        rooms.database().writeOnly(transaction -> shop.desk.orders().sell(transaction, draft,
                List.of(new Payment(PaidBy.CASH, Money.ofRoubles(200L * pieces))), false, UUID.randomUUID()));
    }

    Points balance(long client) {
        return Points.ofHundredths(sum("select coalesce(sum(e.points), 0) from PointEntry e where e.clientId = :id",
                client));
    }

    /** The shop's balance as the page says it must be: the cloud's, what is shop-only, what waits. */
    Points expected(long client, long customer) {
        long own = sum(
                "select coalesce(sum(e.points), 0) from PointEntry e where e.clientId = :id and e.fromCloud = false"
                        + " and not exists (select 1 from Outgoing o where o.entryId = e.id and o.state = DONE and o.why is null)",
                client);
        // What was given back before it was told lowered what was told.
        long untold = sum(
                "select coalesce(sum(e.points + o.amount), 0) from Outgoing o join PointEntry e on e.id = o.entryId"
                        + " where o.clientId = :id and o.kind = DEDUCTION and o.state = DONE and o.why is null"
                        + " and e.kind = REDEMPTION",
                client);
        return Points.of(cloud.balance(customer)).plus(Points.ofHundredths(own + untold));
    }

    List<Long> customers(long client) {
        return rooms.database().read(transaction -> transaction.session().createSelectionQuery(
                "select l.marketId from ClientLink l where l.clientId = :id", Long.class)
                .setParameter("id", client).getResultList());
    }

    /** How many of the marketplace's transactions are booked here, as its own or as what became of ours. */
    long standsHere(long client) {
        return sum("select count(*) from PointEntry e where e.clientId = :id and e.cloudId is not null", client)
                + sum("select count(*) from Outgoing o where o.clientId = :id and o.claimedTx is not null", client);
    }

    List<String> entries(long client) {
        return rooms.database().read(transaction -> transaction.session().createSelectionQuery(
                "select cast(e.kind as String) || ' ' || cast(e.points as String) || case when e.fromCloud then ' ☁' else '' end"
                        + " from PointEntry e where e.clientId = :id order by e.id",
                String.class)
                .setParameter("id", client).getResultList());
    }

    List<String> rows() {
        return rooms.database().read(transaction -> transaction.session().createSelectionQuery(
                "from Outgoing order by id", Outgoing.class).getResultList().stream()
                .map(row -> row.kind + (row.target == null ? "" : " " + row.target) + " " + row.state
                        + (row.why == null ? "" : " " + row.why))
                .toList());
    }

    /** Whose orders the journal tells this of. */
    List<Long> journal(JournalKind what) {
        return rooms.database().read(transaction -> transaction.session().createSelectionQuery(
                "select e.orderId from JournalEntry e where e.what = :what order by e.id", Long.class)
                .setParameter("what", what).getResultList());
    }

    private long sum(String hql, long id) {
        return rooms.database().read(transaction -> transaction.session().createSelectionQuery(hql, Long.class)
                .setParameter("id", id).getSingleResult());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            assertThat(shop.findings()).as("what does not hold together").isEmpty();
        } finally {
            close();
        }
    }

    void close() {
        sync.close();
        shop.close();
    }

    /** The marketplace's only customer, or the first of several. */
    long firstCustomer() {
        return cloud.customers.keySet().iterator().next();
    }
}
