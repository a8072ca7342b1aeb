package shop.petunia.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.Supplier;
import shop.petunia.catalog.Suppliers;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.staff.StaffMember;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

/** A shop with empty shelves, its façades wired once, and words to fill the shelves. Today is 5 March 2026. */
final class Shelves implements AfterEachCallback {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    static final int SOON_DAYS = 2;
    static final int DEFAULT_SHELF_LIFE = 7;

    static final List<Class<?>> ENTITIES = List.of(Good.class, Supplier.class, Reception.class, ReceptionFile.class,
            Lot.class, Movement.class, Allocation.class, Shortage.class, Settlement.class, StaffMember.class);

    final TestClock clock;
    final Database database;
    final ShopTime time;
    final Goods goods;
    final Suppliers suppliers;
    final Receptions receptions;
    final Ledger ledger;
    final ReceptionLines lines;
    final Stock stock;
    final Settlements settlements;

    /** On an H2 of its own. */
    Shelves() {
        this(TestDatabase.of(ENTITIES));
    }

    private Shelves(TestDatabase shop) {
        this(shop.database(), shop.clock());
    }

    Shelves(Database database, TestClock clock) {
        this.database = database;
        this.clock = clock;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        goods = new Goods(database);
        suppliers = new Suppliers(database);
        receptions = new Receptions(database);
        ledger = new Ledger(time);
        lines = new ReceptionLines(database, ledger, goods, () -> DEFAULT_SHELF_LIFE);
        stock = new Stock(database, time, () -> SOON_DAYS);
        settlements = new Settlements(database, ledger);
    }

    /** What the screens ask. */
    StockRooms rooms() {
        return rooms(LotActions.NONE, List.of());
    }

    /** The same with what other features offer and say. */
    StockRooms rooms(LotActions actions, List<DocumentWords> words) {
        return new StockRooms(stock, settlements, lines, goods, suppliers,
                new Staff(database, new OnDuty(), time.clock()), time,
                actions, words);
    }

    long flower(String name) {
        return goods.add(GoodDraft.flower(name));
    }

    long vase(String name) {
        return goods.add(new GoodDraft(GoodKind.GOODS, name, "Вазы", null, null, null));
    }

    long reception(String name) {
        return receptions.open(ReceptionDraft.of(name, TODAY));
    }

    /** A line of 10 roubles apiece that arrived today. */
    long lot(long receptionId, long goodId, int quantity, int shelfLifeDays) {
        return line(receptionId, new LineDraft(goodId, quantity, TODAY, shelfLifeDays, Money.ofRoubles(10)));
    }

    long line(long receptionId, LineDraft draft) {
        return lines.add(receptionId, List.of(draft), UUID.randomUUID()).getFirst();
    }

    long move(long lotId, int quantity, MovementKind kind) {
        return database.write(transaction -> ledger.move(transaction, lotId, quantity, kind, order(1), operation()));
    }

    Taken sell(long goodId, int quantity, long orderLine) {
        return database.write(transaction -> ledger.take(transaction, goodId, quantity, false, MovementKind.SOLD,
                order(orderLine), operation()));
    }

    Taken giveBack(int quantity, long orderLine) {
        return database.write(transaction -> ledger.giveBack(transaction, order(orderLine), quantity,
                MovementKind.RETURNED, operation()));
    }

    int remaining(long lotId) {
        return stock.lot(lotId).orElseThrow().remaining();
    }

    /** What the integrity rules find. */
    List<Sentence> findings() {
        return database.read(transaction -> transaction.session()
                .doReturningWork(connection -> new StockIntegrity().check(connection)));
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

    void write(Consumer<Transaction> work) {
        database.writeOnly(work);
    }

    static Document order(long line) {
        return Document.of("order", 5, "S-00005").line(line);
    }

    static Operation operation() {
        return Operation.of(UUID.randomUUID());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
