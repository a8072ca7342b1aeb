package shop.petunia.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.bouquets.BouquetColumn;
import shop.petunia.bouquets.BouquetFilter;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.clients.ClientColumn;
import shop.petunia.clients.ClientFilter;
import shop.petunia.clients.ClientRow;
import shop.petunia.orders.Cancellation;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.FlowersBack;
import shop.petunia.orders.MoneyBack;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDesk;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderOutcome;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sort;

/** The demo shop's orders: three months of all channels, through the very façades that the shop uses. */
final class DemoOrders {
    private static final List<String> ADDRESSES = DemoTable.lines("""
            ул. Садовая, д. 4, кв. 17
            ул. Лесная, д. 28, подъезд 3, кв. 95, домофон 95К
            пр-т Мира, д. 101, офис 512, бизнес-центр «Парус»
            ул. Пионерская, д. 9, кв. 3
            Цветочный пер., д. 2, частный дом, зелёные ворота
            ул. Новая, д. 44, корп. 2, кв. 218, код 218В1234
            наб. Речная, д. 15, ресторан «Причал»""");
    private static final List<String> GIFT_NOTES = DemoTable.lines("""
            С днём рождения, мама! Твоя Катя
            Любимой жене — просто так
            Спасибо за вашу работу! Коллектив 3 «Б»
            Поздравляем с юбилеем! Долгих лет и крепкого здоровья""");
    private static final List<String> COMMENTS = DemoTable.lines("""
            Позвонить за полчаса
            Без лилий, у получателя аллергия
            Не говорить, от кого
            Открытку вложить внутрь букета""");
    private static final Money FEE = Money.ofRoubles(390);
    private static final long FIRST_OF_MARKET = 10_480;

    private final DemoShop shop;
    private final OrderDesk desk;
    private final DemoCounter counter;
    private final Random random = new Random(11);
    private List<ClientRow> clients = List.of();
    private long marketId = FIRST_OF_MARKET;
    private int sales;

    DemoOrders(DemoShop shop, DemoCounter counter) {
        this.shop = shop;
        this.counter = counter;
        this.desk = shop.orders();
    }

    /** What the marketplace had sold before the shop began to write everything down: no stock of today comes from it. */
    void older(DemoDay first) {
        for (int n = 0; n < 40; n++) {
            Instant at = first.opens().minus(Duration.ofHours(18L * (40 - n)));
            OrderStatus status = n % 9 == 4
                    ? OrderStatus.CANCELLED
                    : n % 3 == 0 ? OrderStatus.DONE : OrderStatus.COMPLETED;
            shop.clock().moveTo(first.opens());
            adopt(status, at, contacts(n % 3 != 0, shop.time().dayOf(at)),
                    List.of(OrderLineDraft.free(n % 2 == 0 ? "Букет «Весна», малый" : "Роза красная 60 см",
                            n % 2 == 0 ? 1 : 15, Money.ofRoubles(n % 2 == 0 ? 2500 : 190))));
        }
    }

    /** A sale that was done on its day, over the counter, by phone or on the marketplace. */
    void sold(DemoDay day, Instant at, List<OrderLineDraft> lines) {
        sales++;
        switch (sales % 5) {
            case 1 -> phone(day, at, lines);
            case 3 -> market(day, at, lines);
            default -> counter(at, lines);
        }
        if (sales % 17 == 0) {
            cancelled(day, at, lines);
        }
        if (sales % 19 == 0) {
            shop.clock().moveTo(at);
            long id = adopt(OrderStatus.PENDING, at, contacts(true, day.date()), lines);
            desk.steps().reject(id, "Нет нужных цветов", UUID.randomUUID());
        }
    }

    void counter(Instant at, List<OrderLineDraft> lines) {
        counter.sell(at, lines);
    }

    /** What waits for somebody this very morning: each status once at least, some for the days to come. */
    void open(DemoDay day) {
        shop.clock().moveTo(day.at(0.955));
        List<BouquetRow> bouquets = shop.florist().bouquets()
                .page(BouquetFilter.IN_USE.able(true), Sort.by(BouquetColumn.NAME), 0, 100);
        for (int n = 0; n < 18 && !bouquets.isEmpty(); n++) {
            List<OrderLineDraft> lines = List.of(line(bouquets.get(n % bouquets.size())));
            LocalDate due = day.date().plusDays(n % 6 == 5 ? 3 : n % 4 == 3 ? 1 : 0);
            shop.clock().moveTo(day.at(0.955 + n / 10_000.0));
            switch (n % 3) {
                case 0 -> adopt(OrderStatus.PENDING, day.at(0.5 + n / 50.0), contacts(n % 2 == 0, due), lines);
                case 1 -> further(phone(due, n % 2 == 0, lines, n % 4 == 0), n);
                default -> {
                    long id = adopt(OrderStatus.PENDING, day.at(0.4 + n / 50.0), contacts(n % 2 == 0, due), lines);
                    desk.steps().accept(id, false, UUID.randomUUID());
                    further(id, n);
                }
            }
        }
    }

    private void further(long id, int n) {
        if (n % 5 > 0 && n % 6 != 5) {
            desk.steps().assemble(id, false, UUID.randomUUID());
        }
        if (n % 5 > 2 && n % 6 != 5) {
            Way way = desk.orders().card(id).orElseThrow().order().way();
            desk.steps().step(id, way == Way.PICKUP ? OrderStatus.READY_FOR_PICKUP : OrderStatus.IN_TRANSIT,
                    UUID.randomUUID());
        }
    }

    private void phone(DemoDay day, Instant at, List<OrderLineDraft> lines) {
        shop.clock().moveTo(at);
        boolean delivered = random.nextBoolean();
        long id = phone(day.date(), delivered, lines, random.nextBoolean());
        walk(day, at, id, delivered);
    }

    private long phone(LocalDate due, boolean delivered, List<OrderLineDraft> lines, boolean paid) {
        OrderDraft draft = OrderDraft.of(contacts(delivered, due), lines).fee(delivered ? FEE : Money.ZERO);
        Money total = draft.goods().plus(draft.fee());
        OrderOutcome made = desk.orders().create(draft,
                paid ? List.of(new Payment(PaidBy.TRANSFER, total)) : List.of(), false, UUID.randomUUID());
        return made.id();
    }

    private void market(DemoDay day, Instant at, List<OrderLineDraft> lines) {
        boolean delivered = random.nextInt(3) > 0;
        shop.clock().moveTo(at);
        long id = adopt(OrderStatus.PENDING, at.minusSeconds(420), contacts(delivered, day.date()), lines);
        desk.steps().accept(id, false, UUID.randomUUID());
        walk(day, at, id, delivered);
    }

    private void walk(DemoDay day, Instant at, long id, boolean delivered) {
        moveTo(day, at, 14);
        desk.steps().assemble(id, false, UUID.randomUUID());
        moveTo(day, at, 38);
        desk.steps().step(id, delivered ? OrderStatus.IN_TRANSIT : OrderStatus.READY_FOR_PICKUP, UUID.randomUUID());
        moveTo(day, at, 95);
        Money due = desk.orders().card(id).orElseThrow().due();
        if (due.kopecks() > 0) {
            desk.money().pay(id, new Payment(random.nextBoolean() ? PaidBy.CASH : PaidBy.CARD, due),
                    UUID.randomUUID());
        }
        desk.steps().done(id, UUID.randomUUID());
    }

    private void cancelled(DemoDay day, Instant at, List<OrderLineDraft> lines) {
        shop.clock().moveTo(at);
        long id = phone(day.date().plusDays(4), true, lines, true);
        desk.steps().cancel(id, new Cancellation("Передумали", FlowersBack.TO_LOTS, MoneyBack.AS_PAID),
                UUID.randomUUID());
    }

    private void moveTo(DemoDay day, Instant at, int minutes) {
        Instant later = at.plus(Duration.ofMinutes(minutes));
        shop.clock().moveTo(later.isBefore(day.closes()) ? later : day.closes());
    }

    private long adopt(OrderStatus status, Instant at, OrderContacts contacts, List<OrderLineDraft> lines) {
        long id = marketId++;
        Money goods = lines.stream().map(OrderLineDraft::sum).reduce(Money.ZERO, Money::plus);
        boolean online = id % 4 > 0;
        Money fee = contacts.way() == Way.DELIVERY ? FEE : Money.ZERO;
        CloudOrder told = new CloudOrder(id, status + " " + id, status, at,
                status.isSold() ? at.plus(Duration.ofHours(3)) : null, contacts,
                lines.stream().map(line -> new CloudOrder.CloudLine(
                        product(line), line.name(), line.price(), line.quantity())).toList(),
                "", goods.plus(fee), null, fee, Points.ZERO, Money.ZERO,
                online ? PaymentMethod.ONLINE : PaymentMethod.ON_PICKUP, online ? CloudOrder.SUCCEEDED : "pending");
        desk.cloud().adopt(told, UUID.randomUUID());
        return desk.cloud().byMarketId(id).orElseThrow();
    }

    /** As the links of the demo shop read it: goods above zero, recipes below. */
    private static @Nullable Long product(OrderLineDraft line) {
        Long item = line.itemId();
        return switch (line.kind()) {
            case GOOD -> item;
            case BOUQUET -> item == null ? null : Long.valueOf(-item);
            case FREE, UNIT -> null;
        };
    }

    private OrderContacts contacts(boolean delivered, LocalDate due) {
        if (clients.isEmpty()) {
            clients = shop.people().clients.page(ClientFilter.ALL, Sort.by(ClientColumn.REGISTERED), 0, 200);
        }
        ClientRow buyer = clients.get(random.nextInt(clients.size()));
        ClientRow recipient = clients.get(random.nextInt(clients.size()));
        LocalTime from = LocalTime.of(hour(due), 0);
        OrderContacts contacts = delivered
                ? OrderContacts.delivery(due, one(ADDRESSES), buyer.fullName(), buyer.phoneOrNothing())
                : OrderContacts.pickup(due, buyer.fullName(), buyer.phoneOrNothing());
        boolean gift = delivered && random.nextBoolean();
        return contacts.window(from, from.plusHours(2))
                .recipient(gift ? recipient.fullName() : "", gift ? recipient.phoneOrNothing() : "")
                .notes(random.nextInt(3) == 0 ? one(COMMENTS) : "", gift ? one(GIFT_NOTES) : "");
    }

    /** What is due today is due in the hours to come. */
    private int hour(LocalDate due) {
        ZonedDateTime now = shop.time().now().atZone(shop.time().zone());
        int first = due.equals(now.toLocalDate()) ? Math.clamp(now.getHour() + 1, 9, 20) : 9;
        return first + random.nextInt(Math.max(1, 19 - first));
    }

    private static OrderLineDraft line(BouquetRow bouquet) {
        return OrderLineDraft.bouquet(bouquet.id(), bouquet.name(), 1, bouquet.price());
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
