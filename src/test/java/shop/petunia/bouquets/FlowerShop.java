package shop.petunia.bouquets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.Supplier;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.staff.AuditEntry;
import shop.petunia.staff.AuditLog;
import shop.petunia.staff.StaffMember;
import shop.petunia.stock.Allocation;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.Lot;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Movement;
import shop.petunia.stock.MovementFilter;
import shop.petunia.stock.Reception;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionFile;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlement;
import shop.petunia.stock.Shortage;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockIntegrity;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Texts;

/** A shop with façades wired once, and words to fill its vases and write its recipes. Today is 5 March 2026. */
final class FlowerShop implements AfterEachCallback, AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    static final Markup MARKUP = new Markup(150, 10);

    static final List<Class<?>> ENTITIES = List.of(Good.class, Supplier.class, Reception.class, ReceptionFile.class,
            Lot.class, Movement.class, Allocation.class, Shortage.class, Settlement.class, StaffMember.class,
            ShopSetting.class, AuditEntry.class,
            Bouquet.class, BouquetLine.class, ShowcaseUnit.class, ShowcaseStem.class, ShowcaseCheck.class,
            ShowcaseCheckLine.class);

    final TestClock clock;
    final Database database;
    final ShopTime time;
    final Goods goods;
    final Receptions receptions;
    final Ledger ledger;
    final ReceptionLines lines;
    final Stock stock;
    final Map<Long, Long> promised = new TreeMap<>();
    final Florist florist;

    private final java.util.function.Supplier<Database> another;
    private final Runnable closing;

    FlowerShop() {
        this(Path.of("target", "no-photos"));
    }

    /** @param folder where pictures go */
    FlowerShop(Path folder) {
        this(TestDatabase.of(ENTITIES), folder);
    }

    private FlowerShop(TestDatabase shop, Path folder) {
        this(shop.database(), shop.clock(), folder, shop::another, shop::close);
    }

    FlowerShop(Database database, TestClock clock, Path folder, Runnable closing) {
        this(database, clock, folder, () -> database, closing);
    }

    /** @param another opens the same database once more */
    FlowerShop(
            Database database, TestClock clock, Path folder, java.util.function.Supplier<Database> another,
            Runnable closing) {
        this.database = database;
        this.another = another;
        this.clock = clock;
        this.closing = closing;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        goods = new Goods(database);
        receptions = new Receptions(database);
        ledger = new Ledger(time);
        lines = new ReceptionLines(database, ledger, goods, () -> 7);
        stock = new Stock(database, time, () -> 2);
        Promises promises = (transaction, day) -> promised;
        Bouquets bouquets = new Bouquets(database, time, () -> MARKUP, promises);
        Dismantling dismantling = new Dismantling(database, ledger, Losses.in(ledger));
        florist = new Florist(
                bouquets,
                new Ingredients(database, time, () -> 2, promises),
                new Showcase(database, ledger, stock, bouquets, time),
                dismantling,
                new ShowcaseChecks(database, dismantling),
                new AuditLog(database, () -> TestClock.MOSCOW),
                new Photos(folder, clock),
                new Settings(database, new Machine(folder)),
                time,
                new Documents(folder, () -> new Texts(Texts.RUSSIAN, TestClock.MOSCOW)),
                new Printers());
    }

    /** The same shop once more, as a second till has it. */
    FlowerShop another() {
        return new FlowerShop(another.get(), clock, Path.of("target", "no-photos"), another, () -> {});
    }

    long basket(String name) {
        return goods.add(new GoodDraft(GoodKind.GOODS, name, "", null, null, null));
    }

    long flower(String name) {
        return goods.add(GoodDraft.flower(name));
    }

    /** A lot that arrived today. */
    long lot(long good, int pieces, int lifeDays, Money cost) {
        long reception = receptions.open(ReceptionDraft.of("Утро", TODAY));
        return lines.add(
                reception, List.of(new LineDraft(good, pieces, TODAY, lifeDays, cost)), UUID.randomUUID())
                .getFirst();
    }

    long lot(long good, int pieces, int lifeDays) {
        return lot(good, pieces, lifeDays, Money.ofRoubles(100));
    }

    long bouquet(String name, Stem... stems) {
        return florist.bouquets().add(draft(name, stems));
    }

    static BouquetDraft draft(String name, Stem... stems) {
        return draft(name, PriceRule.BY_MARKUP, Money.ofRoubles(1000), stems);
    }

    static BouquetDraft draft(String name, PriceRule rule, Money price, Stem... stems) {
        return new BouquetDraft(name, "Авторские", "", List.of(stems), Money.ofRoubles(50), Money.ofRoubles(150), rule,
                price, null);
    }

    long assemble(long bouquet) {
        return florist.showcase()
                .assemble(new Assembly(bouquet, 1, Money.ofRoubles(1500), "Холодильник"), UUID.randomUUID())
                .getFirst();
    }

    BouquetRow row(long bouquet) {
        return row(bouquet, null);
    }

    BouquetRow row(long bouquet, @Nullable LocalDate day) {
        Optional<BouquetRow> found = florist.bouquets().row(bouquet, day);
        BouquetRow listed = florist.bouquets()
                .page(BouquetFilter.IN_USE.day(day), Sort.by(BouquetColumn.NAME), 0, 1000).stream()
                .filter(row -> row.id() == bouquet)
                .findFirst()
                .orElseThrow();
        return found.filter(listed::equals).orElseThrow();
    }

    int remaining(long lot) {
        return stock.lot(lot).orElseThrow().remaining();
    }

    /** Lot → what remains of it. */
    Map<Long, Integer> shelves() {
        Map<Long, Integer> shelves = new TreeMap<>();
        for (LotRow lot : stock.lots(LotFilter.WITH_REMAINDER.emptyToo(true), Stock.BY_DAYS_LEFT, 0, 1000)) {
            shelves.put(lot.id(), lot.remaining());
        }
        return shelves;
    }

    /** All movements but the receipts, in the order of time. */
    List<String> story() {
        List<String> told = new ArrayList<>();
        stock.movementsPage(MovementFilter.ALL, 0, 1000).reversed().forEach(row -> {
            if (!row.kind().name().equals("RECEIVED")) {
                told.add(row.kind() + " " + row.goodName() + " " + row.quantity());
            }
        });
        return told;
    }

    List<Sentence> findings() {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            List<Sentence> findings = new ArrayList<>(new StockIntegrity().check(connection));
            findings.addAll(new ShowcaseIntegrity().check(connection));
            return findings;
        }));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        closing.run();
    }
}
