package shop.petunia.loyalty;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.clients.CardCounter;
import shop.petunia.clients.Client;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientTag;
import shop.petunia.clients.Clients;
import shop.petunia.clients.Departures;
import shop.petunia.clients.Occasion;
import shop.petunia.clients.Tag;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSetting;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditEntry;
import shop.petunia.staff.StaffMember;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

/** A shop's programme wired once, and words to fill it. Today is 5 March 2026; 5 % and no tiers. */
public final class Programme implements AfterEachCallback {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    public static final List<Class<?>> ENTITIES = List.of(Client.class, CardCounter.class, Occasion.class, Tag.class,
            ClientTag.class, Account.class, PointEntry.class, PointGrant.class, PointSpending.class, Purchase.class,
            Tier.class, ShopSetting.class, StaffMember.class, AuditEntry.class);

    public final Database database;
    public final ShopTime time;
    public final Settings settings;
    public final Clients clients;
    public final LoyaltyOfClients follower;
    public final PointLedger ledger;
    public final Tiers tiers;
    public final Purchases purchases;
    public final Segments segments;
    public final Loyalty loyalty;

    private final Runnable close;
    private int phones;

    public Programme(Database database, Clock clock, Runnable close) {
        this.database = database;
        this.close = close;
        time = new ShopTime(clock, () -> TestClock.MOSCOW);
        settings = new Settings(database, new Machine(Path.of("target", "no-machine")));
        clients = new Clients(database, settings);
        follower = new LoyaltyOfClients(time);
        ledger = new PointLedger(settings, time);
        tiers = new Tiers(database);
        purchases = new Purchases(ledger, tiers, settings);
        segments = new Segments(settings, time);
        loyalty = new Loyalty(database, ledger, purchases, segments, time);
    }

    /** On an H2 of its own. */
    public static Programme on(TestDatabase shop) {
        return new Programme(shop.database(), shop.clock(), shop::close);
    }

    public Departures departures() {
        return new Departures(database, List.of(follower), List.of(follower));
    }

    /** Somebody of whom nothing but a phone is known. */
    public long client() {
        return clients.add(ClientDraft.of("+7916000%04d".formatted(phones++), ""));
    }

    public Points balance(long client) {
        return loyalty.account(client).orElseThrow().booked();
    }

    public Accrued buy(long client, String roubles) {
        return loyalty.enterSale(client, money(roubles), "", UUID.randomUUID());
    }

    public Accrued buy(long client, long order, String roubles) {
        return write(transaction -> purchases.complete(transaction, Sale.of(client, order(order), money(roubles)),
                booking()));
    }

    public void give(long client, String points) {
        loyalty.correct(client, points(points), "подарок", UUID.randomUUID());
    }

    public Money pay(long client, long order, String points, String payable) {
        return write(transaction -> ledger.redeem(transaction, client, points(points), money(payable), order(order),
                booking()));
    }

    public Reversed refund(long order, String back, long part, long whole) {
        return write(transaction -> purchases.refund(
                transaction, new Refund(order(order), money(back), part, whole, true), booking()));
    }

    /** The newest last. */
    public List<String> entries(long client) {
        List<String> told = new ArrayList<>();
        loyalty.entries(client, 0, 1000).reversed().forEach(entry -> told.add(
                entry.kind() + " " + entry.points().number().stripTrailingZeros().toPlainString()));
        return told;
    }

    /** What the integrity rules find. */
    public List<Sentence> findings() {
        return database.read(transaction -> transaction.session()
                .doReturningWork(connection -> new LoyaltyIntegrity().check(connection)));
    }

    public <T> T write(Function<Transaction, T> work) {
        return database.write(work);
    }

    public void writeOnly(Consumer<Transaction> work) {
        database.writeOnly(work);
    }

    public static DocumentRef order(long id) {
        return DocumentRef.order(id, "S-0000" + id);
    }

    public static Booking booking() {
        return Booking.of(UUID.randomUUID());
    }

    public static Points points(String number) {
        return Points.of(new BigDecimal(number));
    }

    public static Money money(String roubles) {
        return Money.ofRoubles(new BigDecimal(roubles));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close.run();
    }
}
