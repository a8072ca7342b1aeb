package shop.petunia.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import shop.petunia.catalog.Good;
import shop.petunia.catalog.GoodSearch;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.GoodsView;
import shop.petunia.catalog.Supplier;
import shop.petunia.catalog.SupplierSearch;
import shop.petunia.catalog.Suppliers;
import shop.petunia.catalog.SuppliersView;
import shop.petunia.settings.Machine;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditEntry;
import shop.petunia.staff.AuditLog;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.staff.StaffMember;
import shop.petunia.storage.Database;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;

/** Builds every object of the program, by hand, in the order of the levels. One wiring is one open data folder. */
public final class Wiring implements AutoCloseable {
    /** All that Flyway's tables are checked against. */
    public static final List<Class<?>> ENTITIES =
            List.of(Supplier.class, Good.class, StaffMember.class, AuditEntry.class, ShopSetting.class);

    private final Machine machine;
    private final Database database;
    private final Settings settings;
    private final ShopTime time;
    private final Goods goods;
    private final Suppliers suppliers;
    private final Staff staff;
    private final AuditLog audit;

    Wiring(Path folder, Clock clock) {
        OnDuty onDuty = new OnDuty();
        machine = new Machine(folder);
        database = Database.open(folder, ENTITIES, clock, onDuty);
        settings = new Settings(database, machine);
        time = new ShopTime(clock, this::zone);
        goods = new Goods(database);
        suppliers = new Suppliers(database);
        staff = new Staff(database, onDuty);
        audit = new AuditLog(database, this::zone);
    }

    Settings settings() {
        return settings;
    }

    Texts texts() {
        return texts(settings.get(MachineSettings.LANGUAGE).locale(Locale.getDefault()));
    }

    Texts texts(Locale locale) {
        return new Texts(locale, zone());
    }

    String shopName() {
        return settings.get(ShopSettings.NAME);
    }

    MainWindow.Screens screens() {
        return new MainWindow.Screens(List.of(GoodsView.screen(goods), SuppliersView.screen(suppliers)), List.of());
    }

    List<SearchSource> searchSources() {
        return List.of(new GoodSearch(goods), new SupplierSearch(suppliers));
    }

    void tryFill() { for (String n : List.of("Голландия Флауэрс", "Эквадор Роуз", "Цветы Подмосковья", "База «Ромашка»")) suppliers.add(new shop.petunia.catalog.SupplierDraft(n, "+7 495 123-45-67", "Привозит по вторникам и пятницам")); }

    private ZoneId zone() {
        return settings.get(ShopSettings.ZONE);
    }

    @Override
    public void close() {
        database.close();
    }
}
