package shop.petunia.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import shop.petunia.bouquets.Florist;
import shop.petunia.catalog.Goods;
import shop.petunia.catalog.PriceTags;
import shop.petunia.catalog.Suppliers;
import shop.petunia.clients.Clients;
import shop.petunia.inventory.StocktakeDesk;
import shop.petunia.labels.LabelSettings;
import shop.petunia.labels.Labels;
import shop.petunia.marketplace.Timepiece;
import shop.petunia.orders.OrderDesk;
import shop.petunia.orders.OrderRooms;
import shop.petunia.orders.OrderWorkplace;
import shop.petunia.orders.PriceGuard;
import shop.petunia.printing.Documents;
import shop.petunia.printing.PrinterMemory;
import shop.petunia.printing.Printers;
import shop.petunia.receptions.ReceptionDesk;
import shop.petunia.register.RegisterDesk;
import shop.petunia.register.RegisterRooms;
import shop.petunia.register.RegisterSettings;
import shop.petunia.register.ShiftTill;
import shop.petunia.settings.Machine;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditLog;
import shop.petunia.staff.Entrance;
import shop.petunia.staff.ManagerPin;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Right;
import shop.petunia.staff.Staff;
import shop.petunia.storage.Backups;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Database;
import shop.petunia.storage.Integrity;
import shop.petunia.storage.RestoreMark;
import shop.petunia.ui.Progress;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Texts;
import shop.petunia.updates.Updates;

/** Builds every object of the program, by hand, in the order of the levels. One wiring is one open data folder. */
public final class Wiring implements AutoCloseable {
    /** All that Flyway's tables are checked against. */
    public static final List<Class<?>> ENTITIES = Entities.ALL;

    private final DataFolder folder;
    private final DemoClock clock;
    private final Database database;
    private final Settings settings;
    private final ShopTime time;
    private final Goods goods;
    private final Suppliers suppliers;
    private final Staff staff;
    private final Entrance entrance;
    private final AuditLog audit;
    private final ClientWiring clients;
    private final InventoryWiring inventory;
    private final Documents documents;
    private final Printers printers;
    private final Labels labels;
    private final PriceTags priceTags;
    private final MarketWiring market;
    private final OrderDesk orders;
    private final RegisterDesk register;
    private final Florist florist;
    private final StatsWiring figures;
    private volatile Consumer<Path> restoring = backup -> {};

    /** @throws shop.petunia.shared.UserProblem when the database does not open, see {@code OpeningTrouble} */
    Wiring(DataFolder folder, Clock real) {
        this(folder, real, MarketWiring.REAL);
    }

    /** @param waiting how the syncing waits */
    Wiring(DataFolder folder, Clock real, Timepiece waiting) {
        this.folder = folder.make();
        clock = new DemoClock(real);
        OnDuty onDuty = new OnDuty();
        database = Database.open(folder.path(), ENTITIES, clock, onDuty);
        settings = new Settings(database, new Machine(folder.path()));
        time = new ShopTime(clock, this::zone);
        documents = new Documents(folder.path().resolve("templates"), this::texts);
        printers = new Printers(new PrinterMemory(settings.machine()::remembered, settings.machine()::remember));
        labels = new Labels(
                documents, printers, () -> settings.get(LabelSettings.SIZE), this::shopName, this::texts);
        priceTags = new PriceTags(documents, printers, this::shopName, this::texts);
        staff = new Staff(database, onDuty, clock);
        goods = new Goods(database, this::mayReprice);
        suppliers = new Suppliers(database);
        audit = new AuditLog(database, this::zone);
        settings.guardedBy(setting -> staff.rights().demand(Right.SETTINGS));
        entrance = new Entrance(database, staff, () -> settings.machine().remembered("duty"),
                pairs -> settings.machine().remember("duty", pairs));
        inventory = new InventoryWiring(database, settings, time, goods, suppliers, staff, priceTags);
        florist = new FloristWiring(
                database, folder, clock, time, settings, inventory, audit,
                documents, printers, manager(), this::mayReprice).florist();
        clients = new ClientWiring(database, settings, time, audit);
        market = new MarketWiring(
                folder.path(), database, clock, () -> staff.rights().demand(Right.SETTINGS), waiting);
        orders = OrderDesk.of(orderRooms());
        market.begin(time, settings, orders, clients.clients, clients.points, goods, florist, inventory.stock);
        new RestoreMark(folder).settle(market::restored);
        register = RegisterDesk.of(new RegisterRooms(database, time, settings, orders, goods, florist.bouquets(),
                florist.showcase(), inventory.stock, clients.clients, clients.points, clients.loyalty,
                new ManagersApprove(staff.rights())));
        figures = new StatsWiring(database, time, settings, inventory.waste);
    }

    static Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Works without a database that opens. */
    static Backups backups(DataFolder folder) {
        return new Backups(folder, clock(), Checks.ALL);
    }

    DataFolder folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    Settings settings() {
        return settings;
    }

    Integrity integrity() {
        return Checks.ALL;
    }

    Backups backups() {
        return backups(folder);
    }

    ShopTime time() {
        return time;
    }

    ClientWiring people() {
        return clients;
    }

    Clients clients() {
        return clients.clients;
    }

    InventoryWiring inventory() {
        return inventory;
    }

    OrderDesk orders() {
        return orders;
    }

    OrderWorkplace orderWorkplace() {
        return new OrderWorkplace(orderRooms(), orders, florist, labels, new ShiftTill(register.shifts()),
                manager());
    }

    OrderRooms orderRooms() {
        return new OrderRooms(database, time, clients.clients, goods, florist.bouquets(), florist.showcase(),
                florist.dismantling(), inventory.writeOffs, inventory.ledger, inventory.stock, clients.points,
                clients.purchases,
                () -> staff.rights().allow(Right.CANCEL_ON_THE_WAY), market.access::isSetUp, market.products,
                new PriceGuard(staff.rights()::demand, () -> settings.get(RegisterSettings.DISCOUNT_LIMIT)));
    }

    StatsWiring figures() {
        return figures;
    }

    MarketWiring market() {
        return market;
    }

    RegisterDesk register() {
        return register;
    }

    CounterWiring counter() {
        return new CounterWiring(this);
    }

    Documents documents() {
        return documents;
    }

    Goods goods() {
        return goods;
    }

    PriceTags priceTags() {
        return priceTags;
    }

    Suppliers suppliers() {
        return suppliers;
    }

    Staff staff() {
        return staff;
    }

    /** Asks a manager where a right is needed. */
    ManagerPin manager() {
        return new ManagerPin(staff.rights());
    }

    Entrance entrance() {
        return entrance;
    }

    AuditLog audit() {
        return audit;
    }

    Printers printers() {
        return printers;
    }

    Labels labels() {
        return labels;
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

    /** Tells who is to close this shop, restore a backup and open the shop again. */
    void onRestore(Consumer<Path> restorer) {
        restoring = restorer;
    }

    void restore(Path backup) {
        staff.rights().demand(Right.RESTORE_BACKUP);
        restoring.accept(backup);
    }

    /** @throws shop.petunia.shared.UserProblem when the shop is not empty */
    void fillDemo(Progress progress) {
        new Demo(demoShop()).fill(progress);
    }

    DemoShop demoShop() {
        return new DemoShop(clock, database, settings, time, goods, suppliers, inventory, clients, florist, staff);
    }

    Screens screens() {
        return new WindowWiring(this).screens();
    }

    List<SearchSource> searchSources() {
        return new WindowWiring(this).searchSources();
    }

    ReceptionDesk receptionDesk() {
        return inventory.receptionDesk(documents, printers, manager());
    }

    /** Told to this computer's window. */
    Updates updates() {
        return new Updates(Program.version(), settings, time, () -> register.shifts().current().isPresent());
    }

    Florist florist() {
        return florist;
    }

    StocktakeDesk stocktakeDesk() {
        return inventory.stocktakeDesk(documents, printers);
    }

    private void mayReprice() {
        staff.rights().demand(Right.PRICE_CHANGE);
    }

    private ZoneId zone() {
        return settings.get(ShopSettings.ZONE);
    }

    @Override
    public void close() {
        market.close();
        database.close();
    }
}
