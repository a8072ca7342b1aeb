package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderRow;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.UserProblem;

/**
 * Whatever people do and whatever breaks, in any order: once the faults end, both sides agree, nothing is there twice,
 * nothing is lost and nothing was revived. As many seeds as {@code -Dschedules} says, or those that
 * it lists with commas.
 */
class SchedulesTest {
    private static final int ACTIONS = 30;
    /** What the orders are of. */
    private static final long PRODUCT = 7;
    private static final List<String> OPEN = List.of("pending", "accepted", "assembling");
    private static final Pattern STEP = Pattern.compile("PUT .*/orders/(\\d+)/status");
    private static final Fault[] FAULTS = Fault.values();

    private final List<Long> orders = new ArrayList<>();
    private final List<Long> sales = new ArrayList<>();
    private final List<Long> clients = new ArrayList<>();
    private int phones;
    private long rose;

    static LongStream seeds() {
        String asked = System.getProperty("schedules", "50");
        return asked.contains(",")
                ? Stream.of(asked.split(",")).mapToLong(Long::parseLong)
                : LongStream.rangeClosed(1, Long.parseLong(asked));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothSidesAgreeOnceTheFaultsEnd(long seed) {
        Random random = new Random(seed);
        WireShop shop = new WireShop(seed);
        try {
            shop.cloud.faults = request -> random.nextInt(100) < 25
                    ? FAULTS[random.nextInt(FAULTS.length)]
                    : Fault.NONE;
            shop.cloud.before = () -> buyerIsFaster(shop, random);
            rose = shop.rose(1000);
            if (seed % 2 == 0) {
                shop.cloud.products.put(PRODUCT, "Роза", "");
            }
            for (int action = 0; action < ACTIONS; action++) {
                act(shop, random);
                shop.run(Duration.ofSeconds(random.nextInt(40)));
            }
            shop.cloud.faults = request -> Fault.NONE;
            shop.cloud.before = () -> {};
            settle(shop);

            assertThat(disagreements(shop)).isEmpty();
        } finally {
            shop.close();
        }
    }

    private void act(WireShop shop, Random random) {
        switch (random.nextInt(14)) {
            case 0, 1 -> orders.add(shop.cloud.order("pending", phone(random.nextInt(5)), 1000 + random.nextInt(9),
                    random.nextBoolean()));
            case 2 -> client(shop);
            case 3, 4, 5, 6 -> step(shop, random);
            case 7 -> buyer(shop, random);
            case 8, 9 -> sell(shop, random);
            case 10 -> shop.restart();
            case 11, 12 -> offer(shop, random);
            default -> shop.run(Duration.ofMinutes(random.nextInt(4)));
        }
    }

    /** One of the buttons that the shop's screen shows. */
    private void step(WireShop shop, Random random) {
        orders.stream().filter(id -> shop.shop.desk.cloud().byMarketId(id).isPresent())
                .skip(random.nextInt(3)).findFirst().ifPresent(id -> {
                    OrderRow order = shop.card(id).order();
                    List<OrderStatus> next = shop.shop.desk.steps().next(order);
                    if (random.nextInt(5) == 0) {
                        quietly(() -> shop.price(id, 900 + random.nextInt(50)));
                    } else if (!next.isEmpty()) {
                        quietly(() -> shop.step(id, next.get(random.nextInt(next.size()))));
                    }
                });
    }

    /** Cancels what can be, confirms what was handed over. */
    private void buyer(WireShop shop, Random random) {
        if (orders.isEmpty()) {
            return;
        }
        long order = orders.get(random.nextInt(orders.size()));
        if (OPEN.contains(shop.cloud.status(order))) {
            shop.cloud.set(order, "cancelled");
        } else if (shop.cloud.status(order).equals("done")) {
            shop.cloud.set(order, "completed");
            shop.cloud.customers.keySet().stream().findFirst()
                    .ifPresent(customer -> shop.cloud.book(customer, "1000", "30.00", order));
        }
    }

    /** Cancels an order that the shop has just read, before its step arrives. */
    private static void buyerIsFaster(WireShop shop, Random random) {
        Matcher step = STEP.matcher(shop.cloud.asked.getLast());
        if (step.matches() && random.nextInt(10) == 0) {
            long order = Long.parseLong(step.group(1));
            if (OPEN.contains(shop.cloud.status(order))) {
                shop.cloud.set(order, "cancelled");
            }
        }
    }

    /** Some of them are customers there already. */
    private void client(WireShop shop) {
        if (phones < 5) {
            int number = phones++;
            if (number % 2 == 0) {
                long customer = shop.cloud.customer(phone(number), "Маша");
                shop.cloud.book(customer, "77777.00", "2333.31", null);
            }
            clients.add(shop.client("+7916000000" + number));
        }
    }

    private static String phone(int number) {
        return (number % 4 == 0 ? "8" : "7") + "916000000" + number;
    }

    private void sell(WireShop shop, Random random) {
        if (!clients.isEmpty()) {
            long client = clients.get(random.nextInt(clients.size()));
            quietly(() -> sales.add(
                    shop.sold(client, 500 + 100 * random.nextInt(3), random.nextBoolean() ? 0 : 10)));
        }
        if (!sales.isEmpty() && random.nextInt(3) == 0) {
            long sale = sales.remove(random.nextInt(sales.size()));
            var unused = shop.rooms.database().write(transaction -> shop.rooms.points().reverse(transaction,
                    DocumentRef.order(sale, "S-" + sale), 1, 1 + random.nextInt(2), Booking.of(UUID.randomUUID())));
        }
    }

    /** Puts roses into the storefront or takes them out, sells some, says that product 7 is one. */
    private void offer(WireShop shop, Random random) {
        Link roses = new Link(LineKind.GOOD, rose);
        switch (random.nextInt(6)) {
            case 0, 1 -> shop.storefront.publish(roses);
            case 2 -> shop.storefront.unpublish(roses);
            case 3 -> {
                if (shop.cloud.products.all.containsKey(PRODUCT)) {
                    shop.products.confirm(PRODUCT, "Роза", roses);
                }
            }
            default -> shop.sellGood(rose, 1 + random.nextInt(3));
        }
    }

    private static void quietly(Runnable action) {
        try {
            action.run();
        } catch (UserProblem refused) {
            // What the shop refuses happens nowhere.
        }
    }

    /** Waits out what is in doubt, and takes the marketplace's word where a person has to decide about an order. */
    private static void settle(WireShop shop) {
        for (int round = 0; round < 4; round++) {
            shop.sync.once();
            shop.run(Duration.ofMinutes(6));
            shop.outbox.parked().stream().filter(row -> row.orderId() != null)
                    .forEach(row -> shop.outbox.takeTheirs(row.id()));
        }
        shop.sync.once();
    }

    private List<String> disagreements(WireShop shop) {
        List<String> wrong = new ArrayList<>();
        shop.cloud.done.stream().filter(step -> step.startsWith("REVIVED")).forEach(wrong::add);
        for (long order : orders) {
            String here = shop.status(order).name().toLowerCase(Locale.ROOT);
            String there = shop.cloud.status(order);
            if (!here.equals(there)) {
                wrong.add(order + " is " + here + " here and " + there + " there");
            }
            if (shop.card(order).order().total().roubles().compareTo(shop.cloud.total(order)) != 0) {
                wrong.add(order + " costs something else");
            }
        }
        for (long client : clients) {
            points(shop, client, wrong);
        }
        for (OfferRow offer : shop.storefront.list()) {
            String shown = offer.name() + " 200.00 × " + offer.quantity();
            if (!shop.cloud.products.shown().equals(List.of(shown))) {
                wrong.add(shop.cloud.products.shown() + " instead of " + shown);
            }
        }
        shop.rows().stream().filter(row -> row.endsWith("READY") || row.endsWith("UNKNOWN") || row.endsWith("SENDING")
                || row.contains("CONFLICT")).forEach(wrong::add);
        shop.shop.findings().forEach(finding -> wrong.add(finding.toString()));
        return wrong;
    }

    private static void points(WireShop shop, long client, List<String> wrong) {
        List<Long> customers = shop.customers(client);
        if (customers.size() != 1) {
            wrong.add("client " + client + " is " + customers);
            return;
        }
        long customer = customers.getFirst();
        if (!shop.balance(client).equals(shop.expected(client, customer))) {
            wrong.add("client " + client + " has " + shop.entries(client) + " and there " + shop.cloud.list(customer));
        }
        if (shop.cloud.list(customer).size() != shop.standsHere(client)) {
            wrong.add("transactions of " + client + " stand " + shop.standsHere(client) + " times: "
                    + shop.entries(client) + " and there " + shop.cloud.list(customer));
        }
    }
}
