package shop.petunia.receptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.Supplier;
import shop.petunia.catalog.Suppliers;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Money;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.staff.ManagerPin;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.staff.StaffMember;
import shop.petunia.stock.Allocation;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.Lot;
import shop.petunia.stock.LotColumn;
import shop.petunia.stock.LotFilter;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.Movement;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Reception;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlement;
import shop.petunia.stock.Settlements;
import shop.petunia.stock.Shortage;
import shop.petunia.stock.Stock;
import shop.petunia.stock.StockSettings;
import shop.petunia.testkit.Folders;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.ui.Texts;

/** A shop on 5 March 2026 that receives deliveries, with everything behind the desk. */
final class DeliveryDesk implements AfterEachCallback {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    final TestDatabase shop = TestDatabase.of(
            Supplier.class,
            Good.class,
            Reception.class,
            shop.petunia.stock.ReceptionFile.class,
            Lot.class,
            Movement.class,
            Allocation.class,
            Shortage.class,
            Settlement.class,
            ShopSetting.class,
            StaffMember.class);
    final Path folder = Folders.create();
    final Settings settings = new Settings(shop.database(), new Machine(folder));
    final ShopTime time = new ShopTime(shop.clock(), () -> TestClock.MOSCOW);
    final Goods goods = new Goods(shop.database());
    final Suppliers suppliers = new Suppliers(shop.database());
    final Receptions receptions = new Receptions(shop.database());
    final Ledger ledger = new Ledger(time);
    final ReceptionLines lines =
            new ReceptionLines(shop.database(), ledger, goods, () -> settings.get(StockSettings.SHELF_LIFE));
    final Stock stock = new Stock(shop.database(), time, () -> settings.get(StockSettings.HIGHLIGHTED_DAYS_LEFT));
    final Settlements settlements = new Settlements(shop.database(), ledger);
    final ReceptionHeaders headers = new ReceptionHeaders(shop.database(), receptions, suppliers);
    final ReceptionImports imports =
            new ReceptionImports(shop.database(), goods, receptions, lines, headers, settings);
    final ReceptionDesk desk = new ReceptionDesk(
            receptions,
            lines,
            headers,
            imports,
            stock,
            settlements,
            goods,
            settings,
            time,
            new Documents(folder, () -> new Texts(Texts.RUSSIAN, TestClock.MOSCOW)),
            new Printers(),
            new ManagerPin(new Staff(shop.database(), new OnDuty(), shop.clock()).rights()));

    DeliveryDesk() {
        settings.set(ShopSettings.ZONE, TestClock.MOSCOW);
        settings.set(ShopSettings.NAME, "Петуния");
    }

    long reception(String name) {
        return headers.open(header(name));
    }

    static ReceptionHeader header(String name) {
        return new ReceptionHeader(name, TODAY, "", "", "");
    }

    long flower(String name) {
        return goods.add(new GoodDraft(GoodKind.FLOWER, name, "", 7, null, null));
    }

    long line(long reception, long good, int quantity) {
        return lines.add(
                reception,
                List.of(new LineDraft(good, quantity, TODAY, null, Money.ofRoubles(10))),
                UUID.randomUUID())
                .getFirst();
    }

    void sell(long lot, int quantity) {
        shop.database()
                .write(transaction -> ledger.move(
                        transaction,
                        lot,
                        -quantity,
                        MovementKind.SOLD,
                        Document.of("order", 5, "S-00005"),
                        Operation.of(UUID.randomUUID())));
    }

    /** Sells what the lots have, and the rest though the books know none. */
    void sellGood(long good, int quantity) {
        shop.database()
                .write(transaction -> ledger.take(
                        transaction,
                        good,
                        quantity,
                        false,
                        MovementKind.SOLD,
                        Document.of("order", 6, "S-00006"),
                        Operation.of(UUID.randomUUID())));
    }

    List<LotRow> lots(long reception) {
        return stock.lots(LotFilter.ofReception(reception), Sort.by(LotColumn.ARRIVAL), 0, 100_000);
    }

    /** What the with-errors file calls by its right name. */
    void floristsFlowers() {
        List.of("Роза красная Explorer 60 см", "Ирис Blue Magic", "Тюльпан Strong Gold", "Гвоздика Moonvista")
                .forEach(this::flower);
    }

    static Path sample(String name) {
        try {
            return Path.of(Objects.requireNonNull(DeliveryDesk.class.getResource("samples/" + name)).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        shop.close();
    }
}
