package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.Departures;
import shop.petunia.loyalty.Programme;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderShop;
import shop.petunia.shared.Money;
import shop.petunia.staff.OnDuty;
import shop.petunia.staff.Staff;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class ClientOrdersTest {
    private static final String PHONE = "+79161234567";

    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final Programme programme =
            new Programme(shop.rooms.database(), shop.rooms.time().clock(), () -> {});

    @Test
    void theCardShowsTheClientsOrdersAndEachLeadsToItsOwn() {
        long anna = programme.clients.add(ClientDraft.of(PHONE, ""));
        long order = order(PHONE);
        order("+79035551212");
        ClientCardViewModel model = new ClientCardViewModel(rooms(), kit.kit(), anna, () -> {});
        model.refresh();

        model.open(model.orders().getFirst());

        assertThat(model.orders()).hasSize(1);
        assertThat(kit.places).containsExactly(new Place("order", order));
    }

    private long order(String phone) {
        OrderContacts contacts = OrderContacts.pickup(shop.rooms.time().today(), "", phone);
        OrderDraft draft = OrderDraft.of(
                contacts, List.of(OrderLineDraft.free("Открытка", 1, Money.ofRoubles(100))));
        return shop.desk.orders().create(draft, List.of(), false, UUID.randomUUID()).id();
    }

    private ClientRooms rooms() {
        ClientList list = new ClientList(
                programme.database, programme.clients, programme.segments, programme.tiers);
        return new ClientRooms(programme.clients, new Departures(programme.database, List.of(), List.of()),
                programme.loyalty, programme.tiers, new PointStory(programme.database), list, shop.desk.list(),
                new ClientExport(list, programme.time),
                new ClientImports(programme.database, programme.clients, programme.ledger, programme.time),
                new Staff(programme.database, new OnDuty(), programme.time.clock()), programme.settings,
                programme.time);
    }
}
