package shop.petunia.orders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.PHONE;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.labels.LabelOrder;
import shop.petunia.labels.LabelWay;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class OrderCardViewModelTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private final TestKit kit = new TestKit();
    private final OrderWorkplace place = OrderScreens.of(shop);

    @Test
    void theNextStepIsTakenAndTheCardFollows() {
        OrderCardViewModel model = opened(order());

        model.actions().step(shown(model).order(), OrderStatus.ASSEMBLING);

        assertThat(shown(model).order().status()).isEqualTo(OrderStatus.ASSEMBLING);
        assertThat(model.actions().next(shown(model).order())).containsExactly(
                OrderStatus.READY_FOR_PICKUP, OrderStatus.DONE, OrderStatus.CANCELLED);
    }

    @Test
    void whoHandsOverWhatIsNotPaidIsAskedForTheMoneyFirst() {
        long id = order();
        shop.step(id, OrderStatus.ASSEMBLING);
        OrderCardViewModel model = opened(id);

        model.actions().step(shown(model).order(), OrderStatus.DONE);

        assertThat(kit.sheets).hasSize(1);
        assertThat(shop.status(id)).isEqualTo(OrderStatus.ASSEMBLING);
    }

    @Test
    void whoFetchesAMarketplacesOrderUnpaidIsAskedForTheMoneyToo() {
        CloudOrder told = shop.told(41, OrderStatus.ASSEMBLING, pickup(TODAY));
        shop.desk.cloud().adopt(new CloudOrder(41, "due", told.status(), told.createdAt(), null, told.contacts(),
                told.lines(), told.items(), told.total(), null, told.fee(), told.pointsUsed(), told.pointsDiscount(),
                PaymentMethod.ON_PICKUP, ""), UUID.randomUUID());
        long id = shop.desk.cloud().byMarketId(41).orElseThrow();
        OrderCardViewModel model = opened(id);

        model.actions().step(shown(model).order(), OrderStatus.DONE);

        assertThat(kit.sheets).hasSize(1);
        assertThat(shop.status(id)).isEqualTo(OrderStatus.ASSEMBLING);
    }

    @Test
    void whatHasLeftTheShopIsUsuallyWrittenOff() {
        assertThat(CancelForm.usual(OrderStatus.ACCEPTED)).isEqualTo(FlowersBack.TO_LOTS);
        assertThat(CancelForm.usual(OrderStatus.ASSEMBLING)).isEqualTo(FlowersBack.TO_LOTS);
        assertThat(CancelForm.usual(OrderStatus.IN_TRANSIT)).isEqualTo(FlowersBack.WRITTEN_OFF);
        assertThat(CancelForm.usual(OrderStatus.READY_FOR_PICKUP)).isEqualTo(FlowersBack.WRITTEN_OFF);
    }

    @Test
    void theBuyerIsEnrolledAndLeadsToTheClient() {
        OrderCardViewModel model = opened(order());

        model.enrol();
        model.openClient();

        long client = requireNonNull(shown(model).client()).id();
        assertThat(kit.places).containsExactly(new Place("client", client));
    }

    @Test
    void aLinkIsTakenAway() {
        OrderCardViewModel model = opened(order());
        model.enrol();

        model.unlink();

        assertThat(shown(model).client()).isNull();
    }

    @Test
    void pointsThatWereUsedComeBackAfterAQuestion() {
        long client = shop.programme.clients.add(ClientDraft.of(PHONE, ""));
        shop.programme.give(client, "100");
        long id = order();
        shop.desk.money().usePoints(id, Points.of(100), UUID.randomUUID());
        OrderCardViewModel model = opened(id);

        model.returnPoints();

        assertThat(kit.questions).hasSize(1);
        assertThat(shown(model).order().pointsUsed()).isEqualTo(Points.ZERO);
        assertThat(shop.programme.balance(client)).isEqualTo(Points.of(100));
    }

    @Test
    void theLabelSaysWhatIsToBePaid() {
        long id = shop.phone(shop.roses(shop.flower("Роза"), OrderContacts.delivery(TODAY, "Садовая, 12",
                "Мария Иванова", PHONE).window(LocalTime.of(12, 0), LocalTime.of(14, 0))
                .recipient("Анна", "+79035551212")), OrderShop.cash(400));

        LabelOrder label = OrderLabels.of(shop.card(id), OrderScreens.texts());

        assertThat(label).isEqualTo(new LabelOrder("S-00001", LabelWay.DELIVERY, TODAY, "12:00–14:00", "Садовая, 12",
                "Анна", "+7 903 555-12-12", List.of(new LabelOrder.Line("Роза", 5)), "", "", Money.ofRoubles(400),
                Money.ofRoubles(600)));
    }

    @Test
    void theCourierIsToldWhereToAndWhomToCall() {
        long id = shop.phone(shop.roses(shop.flower("Роза"), delivery(TODAY)));

        String told = OrderScreens.told(shop).forCourier(shop.card(id).order());

        assertThat(told).isEqualTo("Садовая, 12\nМария Иванова\n+7 916 123-45-67\nСегодня");
    }

    private long order() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        return shop.phone(shop.roses(roses, pickup(TODAY)));
    }

    private OrderCardViewModel opened(long id) {
        OrderCardViewModel model = new OrderCardViewModel(place, kit.kit(), id, () -> {}, card -> {});
        model.refresh();
        return model;
    }

    private static OrderCard shown(OrderCardViewModel model) {
        return requireNonNull(model.card().get());
    }
}
