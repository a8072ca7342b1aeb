package shop.petunia.stats;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.clients.ClientDraft;
import shop.petunia.crm.ClientList;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.Waste;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.Segments;
import shop.petunia.loyalty.Tiers;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderRooms;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.printing.Documents;
import shop.petunia.printing.PrinterMemory;
import shop.petunia.printing.Printers;
import shop.petunia.register.RegisterDesk;
import shop.petunia.register.RegisterRooms;
import shop.petunia.register.ReturnDraft;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

/** A shop on Thursday, 5 March 2026, that sells every way, and words to fill it. */
public final class StatsShop implements AfterEachCallback {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    public final OrderShop orders;
    public final OrderRooms rooms;
    public final Database database;
    public final TestClock clock;
    public final Settings settings;
    final RegisterDesk register;
    final Segments segments;
    final ClientList clients;
    final StatsDesk desk;
    public final Statistics statistics;
    ZoneId zone = TestClock.MOSCOW;
    private int phones = 1000;

    public StatsShop() {
        this(new OrderShop());
    }

    StatsShop(OrderShop orders) {
        this.orders = orders;
        rooms = orders.rooms;
        database = rooms.database();
        clock = (TestClock) rooms.time().clock();
        settings = new Settings(database, new Machine(Path.of("target", "no-machine")));
        segments = new Segments(settings, rooms.time());
        register = RegisterDesk.of(new RegisterRooms(database, rooms.time(), settings, orders.desk,
                rooms.goods(), rooms.bouquets(), rooms.showcase(), rooms.stock(), rooms.clients(), rooms.points(),
                new Loyalty(database, rooms.points(), rooms.purchases(), segments, rooms.time()),
                (permission, manager) -> true));
        ShopTime time = new ShopTime(clock, () -> zone);
        statistics = new Statistics(database, time, new Waste(database, time), () -> new BigDecimal("18"));
        var unused = new SalesTouches(time).listen(database);
        clients = new ClientList(database, rooms.clients(), segments, new Tiers(database));
        desk = new StatsDesk(statistics, new ClientStatistics(database, time, clients), time,
                new Documents(Path.of("target", "no-templates"), () -> new Texts(Texts.RUSSIAN, zone)),
                new Printers(new PrinterMemory(key -> Map.of(), (key, value) -> {})), () -> "Петуния");
    }

    /** Somebody of whom only a name and a phone are known. */
    public long client(String name) {
        return rooms.clients().add(ClientDraft.of("+7916000%04d".formatted(phones++), name));
    }

    /** Over the counter, to a client. */
    long sellTo(long client, long roubles) {
        OrderDraft draft =
                OrderDraft.of(OrderContacts.pickup(clock.today(), "", ""), List.of(free(roubles))).client(client);
        return database.write(transaction -> orders.desk.orders().sell(transaction, draft,
                List.of(new Payment(PaidBy.CASH, draft.goods())), true, UUID.randomUUID())).id();
    }

    public long flower(String name) {
        return rooms.goods().add(GoodDraft.flower(name));
    }

    /** Pieces of 10 roubles apiece. */
    public long lot(long good, int pieces) {
        LocalDate today = clock.today();
        long reception = new Receptions(database).open(ReceptionDraft.of("Утро", today));
        return new ReceptionLines(database, rooms.ledger(), rooms.goods(), () -> 7).add(reception,
                List.of(new LineDraft(good, pieces, today, 30, Money.ofRoubles(10))), UUID.randomUUID()).getFirst();
    }

    public long recipe(String name, long good, int pieces) {
        return rooms.bouquets().add(new BouquetDraft(name, "", "", List.of(new Stem(good, pieces)), Money.ZERO,
                Money.ZERO, PriceRule.FIXED, Money.ofRoubles(1000), null));
    }

    long unit(long recipe) {
        return rooms.showcase()
                .assemble(new Assembly(recipe, 1, Money.ofRoubles(1000), ""), UUID.randomUUID()).getFirst();
    }

    /** Over the counter, for cash. */
    public long sell(OrderLineDraft... lines) {
        OrderDraft draft = OrderDraft.of(OrderContacts.pickup(clock.today(), "", ""), List.of(lines));
        return database.write(transaction -> orders.desk.orders().sell(transaction, draft,
                List.of(new Payment(PaidBy.CASH, draft.goods())), true, UUID.randomUUID())).id();
    }

    /** A card or a ribbon, of which no lot knows. */
    public static OrderLineDraft free(long roubles) {
        return OrderLineDraft.free("Открытка", 1, Money.ofRoubles(roubles));
    }

    /** So many pieces of the order's only line are brought back, spoilt. */
    void bringBack(long order, int pieces) {
        if (register.shifts().current().isEmpty()) {
            register.shifts().open(Money.ofRoubles(5000), UUID.randomUUID());
        }
        long line = register.returns().card(order).orElseThrow().lines().getFirst().id();
        register.returns().take(
                ReturnDraft.of(order, List.of(ReturnDraft.Piece.spoilt(line, pieces))), UUID.randomUUID());
    }

    void settle(long lot) {
        new Settlements(database, rooms.ledger()).takeFromLot(lot, UUID.randomUUID());
    }

    void lose(long lot, int pieces) {
        database.writeOnly(transaction -> rooms.writeOffs().write(transaction, List.of(new LotLoss(lot, pieces)),
                WriteOffReason.WILTED, "", UUID.randomUUID()));
    }

    /** What the marketplace tells of an order of 1,000 roubles, 200 of them for delivery. */
    public void hears(long marketId, OrderStatus status, PaymentMethod method, String payment) {
        hears(marketId, status, method, payment, 200, clock.instant());
    }

    /** @param doneAt when it was handed over, if it was */
    void hears(long marketId, OrderStatus status, PaymentMethod method, String payment, long fee, Instant doneAt) {
        Instant now = clock.instant();
        OrderContacts contacts = OrderContacts.delivery(clock.today(), "Садовая, 12", "Мария", "+79161234567");
        orders.desk.cloud().adopt(new CloudOrder(marketId, marketId + " " + status + payment + fee, status, now,
                status.isSold() ? doneAt : null, contacts,
                List.of(new CloudOrder.CloudLine(7L, "Букет «Весна»", Money.ofRoubles(800), 1)), "Весна",
                Money.ofRoubles(1000), null, Money.ofRoubles(fee), Points.ZERO, Money.ZERO, method, payment),
                UUID.randomUUID());
    }

    List<Sentence> findings() {
        return database.read(transaction -> transaction.session()
                .doReturningWork(connection -> new StatsIntegrity().check(connection)));
    }

    Figures figures(LocalDate first, LocalDate last) {
        return statistics.of(new Period(first, last), Progress.UNWATCHED);
    }

    List<ItemRow> items(LocalDate day) {
        return statistics.itemised(new Period(day, day), Progress.UNWATCHED).items();
    }

    Figures figures(LocalDate day) {
        return figures(day, day);
    }

    Money revenue(LocalDate day) {
        return figures(day).totals().all().revenue();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        orders.close();
    }
}
