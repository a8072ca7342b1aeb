package shop.petunia.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.app.Wiring;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.Bouquets;
import shop.petunia.bouquets.Dismantling;
import shop.petunia.bouquets.LossReason;
import shop.petunia.bouquets.Losses;
import shop.petunia.bouquets.Markup;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Showcase;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.Goods;
import shop.petunia.clients.Departures;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.loyalty.LoyaltyIntegrity;
import shop.petunia.loyalty.Programme;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.Right;
import shop.petunia.staff.Rights;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.LotMovement;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockIntegrity;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

/** A shop on Thursday, 5 March 2026, that takes orders, and words to fill it. A manager is at work. */
public final class OrderShop implements AfterEachCallback {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    static final LocalDate LATER = TODAY.plusDays(3);
    static final String PHONE = "+79161234567";

    final Database database;
    final TestClock clock;
    final ShopTime time;
    final Goods goods;
    final Receptions receptions;
    final Ledger ledger;
    final ReceptionLines receptionLines;
    final Stock stock;
    final WriteOffs writeOffs;
    final Bouquets bouquets;
    final Showcase showcase;
    final Programme programme;
    public final OrderDesk desk;
    public final OrderRooms rooms;
    public boolean manager = true;
    public boolean cloud;
    /** Of prices, as the person at work who is no manager has them. */
    final PriceGuard prices = new PriceGuard(this::demand, () -> 10);
    Optional<ProductLinks.Link> link = Optional.empty();
    public ProductLinks links = (transaction, product, name) -> link;

    private final Supplier<Database> another;
    private final Runnable afterwards;

    /** On an H2 of its own. */
    public OrderShop() {
        this(TestDatabase.of(Wiring.ENTITIES));
    }

    private OrderShop(TestDatabase own) {
        this(own.database(), own.clock(), own::another, own::close);
    }

    /** @param another opens the same database once more */
    public OrderShop(Database database, TestClock clock, Supplier<Database> another, Runnable afterwards) {
        this.database = database;
        this.clock = clock;
        this.another = another;
        this.afterwards = afterwards;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        goods = new Goods(database);
        receptions = new Receptions(database);
        ledger = new Ledger(time);
        receptionLines = new ReceptionLines(database, ledger, goods, () -> 7);
        stock = new Stock(database, time, () -> 2);
        writeOffs = new WriteOffs(database, time, stock, ledger);
        bouquets = new Bouquets(database, time, () -> new Markup(150, 10), new OrderPromises());
        showcase = new Showcase(database, ledger, stock, bouquets, time);
        Dismantling dismantling = new Dismantling(database, ledger, losses(writeOffs));
        programme = new Programme(database, (Clock) clock, () -> {});
        rooms = new OrderRooms(database, time, programme.clients, goods, bouquets, showcase, dismantling, writeOffs,
                ledger, stock, programme.ledger, programme.purchases, () -> manager, () -> cloud,
                (transaction, product, name) -> links.of(transaction, product, name), prices);
        desk = OrderDesk.of(rooms);
    }

    private void demand(Right right) {
        if (!manager) {
            throw new UserProblem(Rights.NEEDS_MANAGER, right);
        }
    }

    /** The same shop once more, as a second till has it. */
    OrderShop another() {
        return new OrderShop(another.get(), clock, another, () -> {});
    }

    Departures departures() {
        OrdersOfClients follower = new OrdersOfClients();
        return new Departures(database, List.of(programme.follower, follower), List.of(programme.follower, follower));
    }

    long flower(String name) {
        return goods.add(GoodDraft.flower(name));
    }

    /** A lot of 10 roubles apiece that arrived today and lives a week. */
    public long lot(long good, int pieces) {
        long reception = receptions.open(ReceptionDraft.of("Утро", TODAY));
        return receptionLines.add(reception, List.of(new LineDraft(good, pieces, TODAY, 7, Money.ofRoubles(10))),
                UUID.randomUUID()).getFirst();
    }

    /** A recipe of so many pieces of one good. */
    long bouquet(String name, long good, int pieces) {
        return bouquets.add(new BouquetDraft(name, "", "", List.of(new Stem(good, pieces)), Money.ZERO, Money.ZERO,
                PriceRule.FIXED, Money.ofRoubles(1000), null));
    }

    long assembled(long bouquet) {
        return showcase.assemble(new Assembly(bouquet, 1, Money.ofRoubles(1000), ""), UUID.randomUUID())
                .getFirst();
    }

    static OrderContacts pickup(LocalDate due) {
        return OrderContacts.pickup(due, "Мария Иванова", PHONE);
    }

    static OrderContacts delivery(LocalDate due) {
        return OrderContacts.delivery(due, "Садовая, 12", "Мария Иванова", PHONE);
    }

    /** Five roses at 200 roubles. */
    OrderDraft roses(long roses, OrderContacts contacts) {
        return OrderDraft.of(contacts, List.of(OrderLineDraft.good(roses, "Роза", 5, Money.ofRoubles(200))));
    }

    long phone(OrderDraft draft, Payment... prepaid) {
        return desk.orders().create(draft, List.of(prepaid), false, UUID.randomUUID()).id();
    }

    static Payment cash(long roubles) {
        return new Payment(PaidBy.CASH, Money.ofRoubles(roubles));
    }

    /** A request of the marketplace for what is linked, five pieces at 200 roubles. */
    long request(long marketId, OrderContacts contacts) {
        desk.cloud().adopt(told(marketId, OrderStatus.PENDING, contacts), UUID.randomUUID());
        return desk.cloud().byMarketId(marketId).orElseThrow();
    }

    CloudOrder told(long marketId, OrderStatus status, OrderContacts contacts) {
        return new CloudOrder(marketId, marketId + " " + status, status, clock.instant(), null, contacts,
                List.of(new CloudOrder.CloudLine(7L, "Роза", Money.ofRoubles(200), 5)), "7:Роза@200 x 5",
                Money.ofRoubles(1000), null, Money.ZERO, Points.ZERO, Money.ZERO, PaymentMethod.ONLINE, "succeeded");
    }

    public void linkTo(long good) {
        link = Optional.of(new ProductLinks.Link(LineKind.GOOD, good));
    }

    OrderOutcome step(long order, OrderStatus to) {
        return desk.steps().step(order, to, UUID.randomUUID());
    }

    OrderCard card(long order) {
        return desk.orders().card(order).orElseThrow();
    }

    OrderStatus status(long order) {
        return card(order).order().status();
    }

    int remaining(long lot) {
        return stock.lot(lot).orElseThrow().remaining();
    }

    /** Kind and quantity of what moved from the lot since its reception, the oldest first. */
    List<String> story(long lot) {
        return stock.movements(lot).stream().skip(1).map(LotMovement::movement)
                .map(row -> row.kind() + " " + row.quantity()).toList();
    }

    /** Steps of the history: «ACCEPTED → ASSEMBLING», with the marketplace's mark. */
    List<String> steps(long order) {
        return card(order).history().stream().filter(event -> event.to() != null)
                .map(event -> (event.from() == null ? "" : event.from() + " → ") + event.to()
                        + (event.fromMarket() ? " маркетплейс" : ""))
                .toList();
    }

    /** What the integrity rules find. */
    public List<Sentence> findings() {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            List<Sentence> findings = new ArrayList<>(new StockIntegrity().check(connection));
            findings.addAll(new LoyaltyIntegrity().check(connection));
            findings.addAll(new OrderIntegrity().check(connection));
            return findings;
        }));
    }

    /** What is told to the audit log from now on. */
    List<Sentence> audit() {
        List<Sentence> told = new ArrayList<>();
        database.changes().afterCommit(changes -> changes.stream().map(Change::audit).forEach(sentence -> {
            if (sentence != null) {
                told.add(sentence);
            }
        }));
        return told;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    public void close() {
        afterwards.run();
    }

    /** As the shop runs it. */
    private static Losses losses(WriteOffs writeOffs) {
        return new Losses() {
            @Override
            public void writeOff(Transaction transaction, List<Loss> lots, LossReason reason, String comment,
                    Document document, UUID operation) {
                writeOffs.write(transaction,
                        lots.stream().map(lot -> new LotLoss(lot.lotId(), lot.quantity())).toList(),
                        WriteOffReason.valueOf(reason.name()), comment, operation);
            }

            @Override
            public void undo(Transaction transaction, UUID written, UUID operation) {
                writeOffs.undoAll(transaction, written, operation);
            }
        };
    }
}
