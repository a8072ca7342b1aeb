package shop.petunia.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.app.Wiring;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.catalog.Suppliers;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.LotMovement;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Stock;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Progress;

/** A shop on 5 March 2026 in which flowers wilt and vases break. */
final class LossShop implements AfterEachCallback {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final int SOON_DAYS = 2;
    private static final int SHELF_LIFE = 7;

    final Database database;
    final TestClock clock;
    final ShopTime time;
    final Goods goods;
    final Suppliers suppliers;
    final Receptions receptions;
    final Ledger ledger;
    final ReceptionLines lines;
    final Stock stock;
    final WriteOffs writeOffs;
    final Waste waste;
    private final Supplier<Database> another;
    private final Runnable afterwards;

    /** On an H2 of its own. */
    LossShop() {
        this(TestDatabase.of(Wiring.ENTITIES));
    }

    private LossShop(TestDatabase own) {
        this(own.database(), own.clock(), own::another, own::close);
    }

    /** @param another opens the same database once more */
    LossShop(Database database, TestClock clock, Supplier<Database> another, Runnable afterwards) {
        this.database = database;
        this.clock = clock;
        this.another = another;
        this.afterwards = afterwards;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        goods = new Goods(database);
        suppliers = new Suppliers(database);
        receptions = new Receptions(database);
        ledger = new Ledger(time);
        lines = new ReceptionLines(database, ledger, goods, () -> SHELF_LIFE);
        stock = new Stock(database, time, () -> SOON_DAYS);
        writeOffs = new WriteOffs(database, time, stock, ledger);
        waste = new Waste(database, time);
    }

    /** The same shop once more, as a second till has it. */
    LossShop another() {
        return new LossShop(another.get(), clock, another, () -> {});
    }

    /** What the screens ask. */
    WriteOffDesk desk() {
        return new WriteOffDesk(writeOffs, waste, stock, time);
    }

    /** Counts that so many pieces of the lot are there, and applies that. */
    long count(long lot, int pieces) {
        Stocktakes stocktakes = new Stocktakes(database, time);
        Counts counts = new Counts(database, time);
        long stocktake = stocktakes.start(StocktakeScope.EVERYTHING, "Инвентаризация").id();
        counts.enter(counts.addLot(stocktake, lot).id(), pieces);
        applications().apply(stocktake, UUID.randomUUID(), Progress.UNWATCHED);
        return stocktake;
    }

    Applications applications() {
        return new Applications(database, ledger, new Settlements(database, ledger), receptions);
    }

    long flower(String name) {
        return goods.add(new GoodDraft(GoodKind.FLOWER, name, "", SHELF_LIFE, null, null));
    }

    /** @param supplier empty for none */
    long reception(String name, LocalDate day, String supplier) {
        Long from = supplier.isEmpty()
                ? null
                : suppliers.named(supplier).map(row -> row.id())
                        .orElseGet(() -> suppliers.add(new SupplierDraft(supplier, "", "")));
        return receptions.open(new ReceptionDraft(name, day, from, "", ""));
    }

    /** A line of 10 roubles apiece that arrived today. */
    long lot(long reception, long good, int quantity) {
        return lot(reception, good, quantity, TODAY, Money.ofRoubles(10));
    }

    long lot(long reception, long good, int quantity, LocalDate arrival, Money unitCost) {
        LineDraft line = new LineDraft(good, quantity, arrival, null, unitCost);
        return lines.add(reception, List.of(line), UUID.randomUUID()).getFirst();
    }

    /** Ten roses of ten roubles apiece. */
    long tenRoses() {
        return lot(reception("Утро", TODAY, ""), flower("Роза"), 10);
    }

    Written writeOff(long lot, int quantity, WriteOffReason reason) {
        return writeOffs.write(List.of(new LotLoss(lot, quantity)), reason, "случилось", UUID.randomUUID());
    }

    void sell(long lot, int quantity) {
        database.write(transaction -> ledger.move(transaction, lot, -quantity, MovementKind.SOLD,
                Document.of("order", 5, "S-00005"), Operation.of(UUID.randomUUID())));
    }

    int remaining(long lot) {
        return row(lot).remaining();
    }

    LotRow row(long lot) {
        return stock.lot(lot).orElseThrow();
    }

    /** Kind, quantity, document and reason of what moved from the lot, the oldest first. */
    List<String> story(long lot) {
        return stock.movements(lot).stream().map(LotMovement::movement)
                .map(row -> (row.kind() + " " + row.quantity() + " " + row.document().name() + " " + row.reason())
                        .strip())
                .toList();
    }

    List<WriteOffRow> all() {
        return writeOffs.page(WriteOffFilter.VALID.undoneToo(true), WriteOffs.NEWEST_FIRST, 0, 1000);
    }

    /** What the integrity rule finds. */
    List<Sentence> findings() {
        return database.read(transaction -> transaction.session()
                .doReturningWork(connection -> new WriteOffIntegrity().check(connection)));
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
        afterwards.run();
    }
}
