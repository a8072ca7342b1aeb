package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientDraft;
import shop.petunia.marketplace.FakeMarketplace;
import shop.petunia.marketplace.Fault;
import shop.petunia.marketplace.MarketplaceServer;
import shop.petunia.marketplace.SyncStatus;
import shop.petunia.marketplace.Timepiece;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.Child;

/** The program is killed while it tells the marketplace what was done; after each kill both sides agree all the same. */
class SyncKillTest {
    private static final int CLIENTS = 4;
    private static final Fast FAST = new Fast(100);

    @TempDir
    private Path place = Path.of("");

    @Test
    void bothSidesAgreeAfterEachOfTenKills() throws Exception {
        survive(10);
    }

    @Test
    @Tag("kills")
    void bothSidesAgreeAfterEachOfAHundredKills() throws Exception {
        survive(100);
    }

    private void survive(int kills) throws Exception {
        Random random = new Random();
        int told = 0;
        int sending = 0;
        try (MarketplaceServer server = new MarketplaceServer(0)) {
            furnish(server);
            for (int kill = 0; kill < kills; kill++) {
                AtomicBoolean alive = new AtomicBoolean(true);
                Thread buyers = Thread.ofVirtual().start(() -> buy(server.cloud, alive));
                told += workUntilKilled(server.cloud, random);
                alive.set(false);
                buyers.join();
                server.cloud.faults = request -> Fault.NONE;

                try (Wiring shop = open(place)) {
                    sending += (int) ask(shop, "select count(*) from market_outgoing where state = 'SENDING'");
                    settle(shop);
                    assertThat(disagreements(shop, server.cloud)).as("after kill %d", kill + 1).isEmpty();
                }
            }
            assertThat(told).isPositive();
            System.out.printf("%d kills, %d of them amid a request; %d things done, %d told there; both sides agree%n",
                    kills, sending, told, server.cloud.done.size());
        }
    }

    /**
     * It is killed at one of its writing requests: before the marketplace does it, after that and before it answers, or
     * a moment after it has answered.
     *
     * @return how many things it has done
     */
    private int workUntilKilled(FakeMarketplace cloud, Random random) throws Exception {
        AtomicInteger left = new AtomicInteger(random.nextInt(1, 25));
        int done = 0;
        try (Child child = Child.start(SyncKillTest.class, place.toString())) {
            cloud.faults = request -> {
                if (request.startsWith("GET") || request.endsWith("/login") || request.endsWith("/refresh")
                        || left.decrementAndGet() != 0) {
                    return random.nextInt(100) < 8
                            ? Fault.values()[random.nextInt(Fault.values().length)]
                            : Fault.NONE;
                }
                return kill(child, random);
            };
            for (String line = child.line(); line != null; line = child.line()) {
                done++;
            }
        }
        return done;
    }

    private static Fault kill(Child child, Random random) {
        int when = random.nextInt(3);
        if (when == 2) {
            long moment = TimeUnit.MILLISECONDS.toNanos(random.nextInt(1, 30));
            Thread.ofVirtual().start(() -> {
                LockSupport.parkNanos(moment);
                child.kill();
            });
            return Fault.NONE;
        }
        child.kill();
        return when == 0 ? Fault.RESET_BEFORE : Fault.NONE;
    }

    private void furnish(MarketplaceServer server) {
        try (Wiring shop = open(place)) {
            long rose = shop.goods()
                    .add(new GoodDraft(GoodKind.FLOWER, "Роза", "", null, Money.ofRoubles(200), null));
            ReceptionLines lines = shop.inventory().lines;
            lines.add(shop.inventory().receptions.open(ReceptionDraft.of("Утро", shop.time().today())),
                    List.of(new LineDraft(rose, 100_000, shop.time().today(), 3000, Money.ofRoubles(50))),
                    UUID.randomUUID());
            shop.market().access.setUp(server.url(), FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
            for (int client = 0; client < CLIENTS; client++) {
                shop.clients().add(ClientDraft.of("+7916000000" + client, "Мария"));
            }
            shop.market().storefront().publish(new Link(LineKind.GOOD, rose));
        }
    }

    /** Somebody orders, somebody cancels, somebody confirms. */
    private static void buy(FakeMarketplace cloud, AtomicBoolean alive) {
        Random random = new Random();
        while (alive.get()) {
            synchronized (cloud) {
                List<Long> orders = new ArrayList<>(cloud.orders.keySet());
                long some = orders.isEmpty() ? 0 : orders.get(random.nextInt(orders.size()));
                if (orders.size() < 400 && random.nextInt(3) > 0) {
                    cloud.order("pending", "7916000000" + random.nextInt(6), 1000 + random.nextInt(9),
                            random.nextBoolean());
                } else if (some > 0 && List.of("pending", "accepted", "assembling").contains(cloud.status(some))) {
                    cloud.set(some, "cancelled");
                } else if (some > 0 && cloud.status(some).equals("done")) {
                    cloud.set(some, "completed");
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
        }
    }

    /** Until nothing waits any more; where a person has to decide about an order, the marketplace is right. */
    private static void settle(Wiring shop) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        SyncStatus status;
        do {
            shop.market().outbox().parked().stream().filter(row -> row.orderId() != null)
                    .forEach(row -> shop.market().outbox().takeTheirs(row.id()));
            Duration next = shop.market().sync().turn();
            FAST.pause(next.compareTo(Duration.ofSeconds(2)) < 0 ? next : Duration.ofSeconds(2));
            status = shop.market().sync().status();
        } while (status.waiting() > 0 && System.nanoTime() < end);
        shop.market().sync().once();
        shop.market().sync().once();
    }

    private static List<String> disagreements(Wiring shop, FakeMarketplace cloud) {
        List<String> wrong = new ArrayList<>();
        cloud.done.stream().filter(step -> step.startsWith("REVIVED")).forEach(wrong::add);
        Map<Long, String> here = new TreeMap<>();
        rows(shop, "select market_id, status, total from shop_order where market_id is not null")
                .forEach(row -> here.put(((Number) row[0]).longValue(),
                        String.valueOf(row[1]).toLowerCase(Locale.ROOT) + " " + row[2]));
        Map<Long, String> there = new TreeMap<>();
        cloud.orders.keySet().forEach(id -> there.put(id, cloud.status(id) + " "
                + cloud.total(id).movePointRight(2).longValueExact()));
        there.forEach((id, told) -> {
            if (!told.equals(here.get(id))) {
                wrong.add("order " + id + " is " + here.get(id) + " here and " + told + " there, rows: "
                        + rows(shop,
                                "select kind, target, state, why, hint from market_outgoing where market_id = " + id)
                                .stream().map(Arrays::toString).toList());
            }
        });
        cloud.done.stream().filter(step -> step.endsWith(" accepted"))
                .filter(step -> cloud.done.indexOf(step) != cloud.done.lastIndexOf(step))
                .forEach(step -> wrong.add("twice: " + step));
        for (long client = 1; client <= CLIENTS; client++) {
            points(shop, cloud, client, wrong);
        }
        rows(shop, "select id, kind, state, hint from market_outgoing where state in ('READY', 'SENDING', 'UNKNOWN')")
                .forEach(row -> wrong.add("waits: " + Arrays.toString(row)));
        String rose = "Роза 200.00 × "
                + ask(shop, "select sum(remaining) from lot");
        if (!cloud.products.shown().equals(List.of(rose))) {
            wrong.add(cloud.products.shown() + " instead of " + rose);
        }
        shop.integrity().check(shop.database()).forEach(finding -> wrong.add(finding.toString()));
        return wrong;
    }

    /** Each transaction there stands here once; the balance is the cloud's, and what the shop alone has. */
    private static void points(Wiring shop, FakeMarketplace cloud, long client, List<String> wrong) {
        List<Object[]> links = rows(shop, "select market_id, client_id from market_client where client_id = " + client);
        if (links.size() != 1) {
            wrong.add("client " + client + " is " + links.size() + " customers");
            return;
        }
        long customer = ((Number) links.getFirst()[0]).longValue();
        long stand = ask(shop,
                "select count(*) from point_entry where cloud_id is not null and client_id = " + client)
                + ask(shop,
                        "select count(*) from market_outgoing where claimed_tx is not null and client_id = " + client);
        long balance = ask(shop, "select coalesce(sum(points), 0) from point_entry where client_id = " + client);
        long own = ask(shop, "select coalesce(sum(e.points), 0) from point_entry e where e.from_cloud = false"
                + " and not exists (select 1 from market_outgoing o where o.entry_id = e.id and o.state = 'DONE'"
                + " and o.why is null) and e.client_id = " + client);
        BigDecimal expected = cloud.balance(customer).add(Points.ofHundredths(own).number());
        if (stand != cloud.list(customer).size() || Points.ofHundredths(balance).number().compareTo(expected) != 0) {
            wrong.add("client " + client + ": " + cloud.list(customer).size() + " transactions stand " + stand
                    + " times; the balance is " + balance + " instead of " + expected);
        }
    }

    private static List<Object[]> rows(Wiring shop, String sql) {
        return shop.database().read(transaction -> transaction.session()
                .createNativeQuery(sql, Object[].class).getResultList());
    }

    private static long ask(Wiring shop, String sql) {
        return shop.database().read(transaction -> transaction.session()
                .createNativeQuery(sql, Long.class).getSingleResult());
    }

    private static Wiring open(Path folder) {
        return new Wiring(new DataFolder(folder), Wiring.clock(), FAST);
    }

    /** The program that is killed: its syncing runs while somebody accepts, assembles, hands over and sells. */
    public static void main(String[] args) {
        Random random = new Random();
        Wiring shop = open(Path.of(args[0]));
        SyncLoop syncing = new SyncLoop(shop.market().sync(), shop.database(), shop.market()::close);
        say("begun");
        for (int action = 0; action >= 0; action++) {
            try {
                say(action + " " + act(shop, random));
            } catch (UserProblem refused) {
                // What the shop refuses happens nowhere.
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(40)));
        }
        syncing.close();
    }

    private static String act(Wiring shop, Random random) {
        if (random.nextInt(3) == 0) {
            return sell(shop, 1 + random.nextInt(CLIENTS), random);
        }
        OrderFilter filter = random.nextBoolean() ? OrderFilter.REQUESTS : OrderFilter.ACTIVE;
        List<OrderRow> orders = shop.orders().list().page(filter, OrderList.NEXT_FIRST, 0, 50);
        if (orders.isEmpty()) {
            return "nothing";
        }
        OrderRow order = orders.get(random.nextInt(orders.size()));
        if (random.nextInt(6) == 0) {
            shop.orders().money().price(order.id(), Money.ofRoubles(900 + random.nextInt(50)), "", UUID.randomUUID());
            return "price " + order.number();
        }
        List<OrderStatus> next = shop.orders().steps().next(order);
        OrderStatus to = next.get(random.nextInt(10) == 0 ? next.size() - 1 : 0);
        shop.orders().steps().step(order.id(), to, UUID.randomUUID());
        return order.number() + " " + to;
    }

    private static String sell(Wiring shop, long client, Random random) {
        long points = random.nextInt(4) == 0 ? 5 : 0;
        long roubles = 200L * (1 + random.nextInt(3));
        OrderDraft draft = new OrderDraft(OrderContacts.pickup(shop.time().today(), "", ""), client,
                List.of(OrderLineDraft.good(1, "Роза", (int) (roubles / 200), Money.ofRoubles(200))), Money.ZERO,
                Points.of(points));
        shop.database().writeOnly(transaction -> shop.orders().orders().sell(transaction, draft,
                List.of(new Payment(PaidBy.CASH, Money.ofRoubles(roubles - points))), false, UUID.randomUUID()));
        return "sale";
    }

    private static void say(String done) {
        System.out.println(done);
        System.out.flush();
    }

    /** Waits so many times shorter than it is asked to. */
    record Fast(int times) implements Timepiece {
        @Override
        public long nanos() {
            return System.nanoTime() * times;
        }

        @Override
        public void pause(Duration duration) {
            LockSupport.parkNanos(duration.toNanos() / times);
        }
    }
}
