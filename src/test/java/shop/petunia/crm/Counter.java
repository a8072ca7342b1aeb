package shop.petunia.crm;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientErasure;
import shop.petunia.clients.Clients;
import shop.petunia.clients.Departures;
import shop.petunia.loyalty.Loyalty;
import shop.petunia.loyalty.Programme;
import shop.petunia.orders.OrderList;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.storage.Transaction;

/** A shop on 5 March 2026 whose regulars are looked after: everything behind their screens, and words to fill it. */
final class Counter implements AfterEachCallback {
    static final Path SAMPLE = Path.of("src/test/resources/shop/petunia/receptions/samples/clients.csv");

    final ClientDesk desk = new ClientDesk();
    final Programme programme = desk.programme;
    final Clients clients = programme.clients;
    final Loyalty loyalty = programme.loyalty;
    final Erasure erasure = new Erasure();
    final ClientRooms rooms = new ClientRooms(
            clients,
            new Departures(programme.database, List.of(programme.follower), List.of(programme.follower, erasure)),
            loyalty,
            programme.tiers,
            new PointStory(programme.database),
            desk.list,
            new OrderList(programme.database, clients, programme.time),
            desk.export,
            desk.imports,
            new Staff(programme.database, new OnDuty(), programme.time.clock()),
            programme.settings,
            programme.time);

    long add(String phone, String last, String first) {
        return clients.add(ClientDraft.of(phone, "").names(first, last, ""));
    }

    /** Anna Petrova with a VIP tag, Boris Sidorov who bought for 1000, and somebody of whom only the phone is known. */
    List<Long> three() {
        long anna = add("+79161234567", "Petrova", "Anna");
        clients.tag(anna, List.of("VIP"));
        long boris = add("+79035551212", "Sidorov", "Boris");
        programme.buy(boris, "1000");
        return List.of(anna, boris, add("+79261112233", "", ""));
    }

    void give(long client, String points) {
        loyalty.correct(client, Programme.points(points), "подарок", UUID.randomUUID());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        desk.afterEach(context);
    }

    /** Refuses while it is told to: an order is open. */
    static final class Erasure implements ClientErasure {
        boolean refuses;

        @Override
        public void mayErase(Transaction transaction, long clientId) {
            if (refuses) {
                throw new UserProblem("loyalty.client.gone");
            }
        }

        @Override
        public void erase(Transaction transaction, long clientId) {}
    }
}
