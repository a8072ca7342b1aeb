package shop.petunia.inventory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.app.Wiring;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.Suppliers;
import shop.petunia.receptions.ImportOptions;
import shop.petunia.receptions.ImportTarget;
import shop.petunia.receptions.ReceptionHeader;
import shop.petunia.receptions.ReceptionHeaders;
import shop.petunia.receptions.ReceptionImports;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.MovementFilter;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.MovementRow;
import shop.petunia.stock.Operation;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockIntegrity;
import shop.petunia.stock.Taken;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Progress;

/** A shop whose stock can be counted, and words for what happens in it. Today is 5 March 2026. */
final class CountShop implements AfterEachCallback, AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    static final Path SUPPLIERS_FILE =
            Path.of("src/test/resources/shop/petunia/receptions/samples/reception-2026-03-05.csv");
    static final String ROSES = "Роза красная Explorer 60 см";
    static final String TULIPS = "Тюльпан Strong Gold";

    final Database database;
    final TestClock clock;
    final ShopTime time;
    final Goods goods;
    final Receptions receptions;
    final ReceptionLines lines;
    final Stock stock;
    final Ledger ledger;
    final Settlements settlements;
    final Stocktakes stocktakes;
    final Counts counts;
    final Applications applications;
    private final Supplier<Database> another;
    private final Runnable afterwards;

    /** On an H2 of its own. */
    CountShop() {
        this(TestDatabase.of(Wiring.ENTITIES));
    }

    private CountShop(TestDatabase own) {
        this(own.database(), own.clock(), own::another, own::close);
    }

    /** @param another opens the same database once more */
    CountShop(Database database, TestClock clock, Supplier<Database> another) {
        this(database, clock, another, () -> {});
    }

    private CountShop(Database database, TestClock clock, Supplier<Database> another, Runnable afterwards) {
        this.database = database;
        this.clock = clock;
        this.another = another;
        this.afterwards = afterwards;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        goods = new Goods(database);
        receptions = new Receptions(database);
        ledger = new Ledger(time);
        lines = new ReceptionLines(database, ledger, goods, () -> 7);
        stock = new Stock(database, time, () -> 2);
        settlements = new Settlements(database, ledger);
        stocktakes = new Stocktakes(database, time);
        counts = new Counts(database, time);
        applications = new Applications(database, ledger, settlements, receptions);
    }

    /** The same shop once more, as a second till has it. */
    CountShop another() {
        return new CountShop(another.get(), clock, another);
    }

    /** The supplier's delivery of 5 March: 250 roses at 78.50, 500 tulips at 41.30, and ten more. */
    long delivery(Path folder) {
        Suppliers suppliers = new Suppliers(database);
        ReceptionImports imports = new ReceptionImports(database, goods, receptions, lines,
                new ReceptionHeaders(database, receptions, suppliers), new Settings(database, new Machine(folder)));
        return imports.importAll(
                imports.plan(SUPPLIERS_FILE, TODAY),
                new ImportTarget.NewReception(new ReceptionHeader("Приёмка 05.03.2026", TODAY, "", "", "")),
                new ImportOptions("reception.csv", true, false),
                UUID.randomUUID(),
                Progress.UNWATCHED).receptionId();
    }

    long flower(String name) {
        return goods.add(GoodDraft.flower(name));
    }

    long reception(String name) {
        return receptions.open(ReceptionDraft.of(name, TODAY));
    }

    /** A line of 10 roubles apiece that arrived today. */
    long lot(long reception, long good, int quantity, int shelfLifeDays) {
        LineDraft draft = new LineDraft(good, quantity, TODAY, shelfLifeDays, Money.ofRoubles(10));
        return lines.add(reception, List.of(draft), UUID.randomUUID()).getFirst();
    }

    Taken sell(long good, int quantity, long orderLine) {
        return database.write(transaction -> ledger.take(
                transaction, good, quantity, false, MovementKind.SOLD, order(orderLine), operation()));
    }

    Taken giveBack(int quantity, long orderLine) {
        return database.write(transaction -> ledger.giveBack(
                transaction, order(orderLine), quantity, MovementKind.RETURNED, operation()));
    }

    void writeOff(long lot, int quantity) {
        database.writeOnly(transaction -> ledger.move(transaction, lot, -quantity, MovementKind.WRITTEN_OFF,
                Document.of("writeOff", 1, "Списание"), operation()));
    }

    /** Of everything that has a remainder. */
    long start() {
        return stocktakes.start(StocktakeScope.EVERYTHING, "Инвентаризация").id();
    }

    CountRow count(long stocktake, long lot, @Nullable Integer quantity) {
        return counts.enter(line(stocktake, lot).id(), quantity);
    }

    CountRow line(long stocktake, long lot) {
        return all(stocktake).stream().filter(row -> row.lotId() == lot).findFirst().orElseThrow();
    }

    List<CountRow> all(long stocktake) {
        return counts.page(stocktake, CountFilter.ALL, Counts.BY_GOOD, 0, 10_000);
    }

    Applied apply(long stocktake) {
        return applications.apply(stocktake, UUID.randomUUID(), Progress.UNWATCHED);
    }

    void undo(long stocktake) {
        applications.undo(stocktake, UUID.randomUUID());
    }

    long lotOf(String good) {
        return stock.lots(LotFilter.WITH_REMAINDER.text(good), Stock.BY_DAYS_LEFT, 0, 1).getFirst().id();
    }

    int remaining(long lot) {
        return stock.lot(lot).orElseThrow().remaining();
    }

    List<Integer> remaining(Long... lots) {
        return Stream.of(lots).map(lot -> remaining(lot.longValue())).toList();
    }

    int remainder(long good) {
        return stock.lots(LotFilter.WITH_REMAINDER.good(good), Stock.BY_DAYS_LEFT, 0, 1000).stream()
                .mapToInt(LotRow::remaining)
                .sum();
    }

    int openShortage(long good) {
        return settlements.open().stream()
                .filter(shortage -> shortage.goodId() == good)
                .mapToInt(shortage -> shortage.outstanding())
                .sum();
    }

    List<MovementRow> counted() {
        return stock.movementsPage(new MovementFilter("", null, MovementKind.COUNTED, null), 0, 10_000).reversed();
    }

    /** What the integrity rules find. */
    List<Sentence> findings() {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            List<Sentence> findings = new ArrayList<>(new StockIntegrity().check(connection));
            findings.addAll(new InventoryIntegrity().check(connection));
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

    static Document order(long line) {
        return Document.of("order", 5, "S-00005").line(line);
    }

    static Operation operation() {
        return Operation.of(UUID.randomUUID());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
