package shop.petunia.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.bouquets.Assembly;
import shop.petunia.bouquets.BouquetDraft;
import shop.petunia.bouquets.Photos;
import shop.petunia.bouquets.PriceRule;
import shop.petunia.bouquets.Stem;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.clients.ClientDraft;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.Segments;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderRooms;
import shop.petunia.orders.OrderShop;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.LotMovement;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionLines;
import shop.petunia.stock.Receptions;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Folders;
import shop.petunia.testkit.TestClock;

/** A shop on Thursday, 5 March 2026, with a counter, and words to fill it. A manager is at work. */
final class CounterShop implements AfterEachCallback, AutoCloseable {
    static final long MANAGER = 1;

    final OrderShop orders = new OrderShop();
    final OrderRooms rooms = orders.rooms;
    final Database database = rooms.database();
    final TestClock clock = (TestClock) rooms.time().clock();
    final Settings settings = new Settings(database, new Machine(Folders.create()));
    final Loyalty loyalty = new Loyalty(
            database, rooms.points(), rooms.purchases(), new Segments(settings, rooms.time()), rooms.time());
    final RegisterDesk desk = RegisterDesk.of(new RegisterRooms(database, rooms.time(), settings, orders.desk,
            rooms.goods(), rooms.bouquets(), rooms.showcase(), rooms.stock(), rooms.clients(), rooms.points(), loyalty,
            (permission, manager) -> orders.manager || Long.valueOf(MANAGER).equals(manager)));
    /** For what a manager was asked to the counter. */
    final List<Permission> asked = new ArrayList<>();
    final List<Long> printed = new ArrayList<>();
    int alarms;
    private int phones = 1000;

    CounterPlace place() {
        return new CounterPlace(desk, new Photos(Folders.create(), clock), (kit, why, approved) -> {
            asked.addAll(why);
            approved.accept(MANAGER);
        }, (kit, order) -> printed.add(order), () -> alarms++);
    }

    long flower(String name, long roubles) {
        return rooms.goods().add(
                new GoodDraft(GoodKind.FLOWER, name, "", null, Money.ofRoubles(roubles), null));
    }

    /** Pieces of 10 roubles apiece that arrived today and live so many days. */
    long lot(long good, int pieces, int days) {
        LocalDate today = clock.today();
        long reception = new Receptions(database).open(ReceptionDraft.of("Утро", today));
        return new ReceptionLines(database, rooms.ledger(), rooms.goods(), () -> 7).add(reception,
                List.of(new LineDraft(good, pieces, today, days, Money.ofRoubles(10))), UUID.randomUUID()).getFirst();
    }

    long lot(long good, int pieces) {
        return lot(good, pieces, 7);
    }

    long recipe(String name, long good, int pieces, long roubles) {
        return rooms.bouquets().add(new BouquetDraft(name, "", "", List.of(new Stem(good, pieces)), Money.ZERO,
                Money.ZERO, PriceRule.FIXED, Money.ofRoubles(roubles), null));
    }

    long unit(long recipe, long roubles) {
        return rooms.showcase().assemble(
                new Assembly(recipe, 1, Money.ofRoubles(roubles), ""), UUID.randomUUID()).getFirst();
    }

    /** Somebody of whom nothing but a phone is known, with so many points. */
    CartClient client(long points) {
        long id = rooms.clients().add(ClientDraft.of("+7916000%04d".formatted(phones++), ""));
        if (points > 0) {
            loyalty.correct(id, Points.of(points), "подарок", UUID.randomUUID());
        }
        return desk.shelf().client(id).orElseThrow();
    }

    ShiftRow openShift(long roubles) {
        return desk.shifts().open(Money.ofRoubles(roubles), UUID.randomUUID());
    }

    Cart cart(CartLine... lines) {
        Cart cart = Cart.EMPTY;
        for (CartLine line : lines) {
            cart = cart.add(line);
        }
        return cart;
    }

    CartLine good(long id, int pieces) {
        return desk.shelf().good(id).quantity(pieces);
    }

    Sold sellForCash(Cart cart) {
        Money total = cart.totals().total();
        return sell(cart, Tender.cash(total, total));
    }

    Sold sell(Cart cart, Tender tender) {
        return desk.checkout().sell(cart, tender, Confirmation.NONE, UUID.randomUUID());
    }

    ReturnRow bringBack(ReturnDraft draft) {
        return desk.returns().take(draft, UUID.randomUUID());
    }

    /** Everything that is still out. */
    ReturnDraft all(long order) {
        return ReturnDraft.of(order, returnable(order).lines().stream()
                .filter(line -> line.left() > 0)
                .map(line -> ReturnDraft.Piece.fresh(line.id(), line.left()))
                .toList());
    }

    ReturnCard returnable(long order) {
        return desk.returns().card(order).orElseThrow();
    }

    long phoneOrder(long roubles) {
        return orders.desk.orders().create(OrderDraft.of(OrderContacts.pickup(clock.today(), "Мария", ""),
                List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(roubles)))), List.of(), false,
                UUID.randomUUID()).id();
    }

    OrderCard order(long id) {
        return orders.desk.orders().card(id).orElseThrow();
    }

    ShiftReport report() {
        return desk.shifts().report(desk.shifts().current().orElseThrow().id());
    }

    Points balance(CartClient client) {
        return loyalty.account(client.id()).orElseThrow().balance();
    }

    int remaining(long lot) {
        return rooms.stock().lot(lot).orElseThrow().remaining();
    }

    /** Kind and quantity of what moved from the lot since its reception, the oldest first. */
    List<String> story(long lot) {
        return rooms.stock().movements(lot).stream().skip(1).map(LotMovement::movement)
                .map(row -> row.kind() + " " + row.quantity()).toList();
    }

    List<Sentence> findings() {
        List<Sentence> findings = new ArrayList<>(orders.findings());
        findings.addAll(database.read(transaction -> transaction.session()
                .doReturningWork(connection -> new RegisterIntegrity().check(connection))));
        return findings;
    }

    /** What is told to the audit log from now on. */
    List<Sentence> audit() {
        List<Sentence> told = new ArrayList<>();
        database.changes().afterCommit(changes -> changes.stream().map(Change::audit).forEach(sentence -> {
            if (sentence != null && sentence.key().startsWith("register.")) {
                told.add(sentence);
            }
        }));
        return told;
    }

    static ByKind cash(@Nullable Money money) {
        return new ByKind(money == null ? Money.ZERO : money, Money.ZERO, Money.ZERO);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        orders.close();
    }
}
