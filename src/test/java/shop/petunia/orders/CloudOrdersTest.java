package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.LATER;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

class CloudOrdersTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    private long lot;

    @BeforeEach
    void nineRoses() {
        long roses = shop.flower("Роза");
        lot = shop.lot(roses, 9);
        shop.linkTo(roses);
    }

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatIsFirstSeenOpenTakesItsFlowers() {
        adopt(OrderStatus.ASSEMBLING);

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.steps(order())).containsExactly("ASSEMBLING маркетплейс");
    }

    @Test
    void whatIsFirstSeenAcceptedForLaterIsPromised() {
        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, pickup(LATER)), UUID.randomUUID());

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.PROMISED);
    }

    @Test
    void whatIsFirstSeenEndedMovesNeitherStockNorPoints() {
        long client = shop.programme.clients.add(
                ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));

        adopt(OrderStatus.DONE);

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.card(order()).order().clientId()).isEqualTo(client);
        assertThat(shop.programme.balance(client)).isEqualTo(Points.ZERO);
    }

    @Test
    void whatWasFirstSeenDoneTakesNothingWhenTheBuyerConfirmsIt() {
        adopt(OrderStatus.DONE);

        adopt(OrderStatus.COMPLETED);

        assertThat(shop.story(lot)).isEmpty();
        assertThat(shop.status(order())).isEqualTo(OrderStatus.COMPLETED);
    }

    @Test
    void whatIsRevivedTakesItsFlowersAgain() {
        adopt(OrderStatus.ACCEPTED);
        adopt(OrderStatus.CANCELLED);

        adopt(OrderStatus.ASSEMBLING);

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5", "SOLD -5");
    }

    @Test
    void aPaymentThatArrivesWhileTheCloudStillSaysPendingUndoesNoAccept() {
        shop.desk.cloud().adopt(unpaid(OrderStatus.PENDING), UUID.randomUUID());
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        adopt(OrderStatus.PENDING);

        assertThat(shop.status(order())).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order()).history().getLast())
                .extracting(OrderEventRow::kind, OrderEventRow::toTotal, OrderEventRow::by, OrderEventRow::fromMarket)
                .containsExactly(EventKind.PAYMENT, Money.ofRoubles(1000), null, true);
    }

    @Test
    void theShopsOwnStepsComeBackFromTheCloudAndUndoNothing() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());
        shop.step(order(), OrderStatus.ASSEMBLING);

        adopt(OrderStatus.ACCEPTED);
        OrderStatus afterEcho = shop.status(order());
        adopt(OrderStatus.ASSEMBLING);
        adopt(OrderStatus.ACCEPTED);

        assertThat(afterEcho).isEqualTo(OrderStatus.ASSEMBLING);
        assertThat(shop.steps(order())).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED",
                "ACCEPTED → ASSEMBLING", "ASSEMBLING → ACCEPTED маркетплейс");
    }

    @Test
    void whatTheShopAgreedWithTheBuyerStaysUntilTheCloudChangesItsOwn() {
        adopt(OrderStatus.PENDING);
        OrderContacts own = shop.card(order()).order().contacts().window(LocalTime.of(10, 0), LocalTime.NOON)
                .recipient("Анна", "");
        shop.desk.orders().edit(order(), shop.card(order()).draft().contacts(own), false, UUID.randomUUID());
        OrderContacts moved = new OrderContacts(Way.DELIVERY, "Лесная, 1", TODAY, null, null, "Мария Иванова",
                OrderShop.PHONE, "", "", "", "С любовью");

        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, moved), UUID.randomUUID());

        assertThat(shop.card(order()).order().contacts()).isEqualTo(new OrderContacts(Way.DELIVERY, "Лесная, 1",
                TODAY, LocalTime.of(10, 0), LocalTime.NOON, "Мария Иванова", OrderShop.PHONE, "Анна", "", "",
                "С любовью"));
    }

    @Test
    void aPromiseThatTheCloudMovesToTodayIsTaken() {
        shop.desk.cloud().adopt(shop.told(41, OrderStatus.ACCEPTED, pickup(LATER)), UUID.randomUUID());
        CloudOrder sooner = shop.told(41, OrderStatus.ACCEPTED, pickup(TODAY));

        shop.desk.cloud().adopt(otherwise(sooner, "sooner"), UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.TAKEN);
    }

    @Test
    void theSameTwiceIsAdoptedOnce() {
        adopt(OrderStatus.ACCEPTED);

        assertThat(adopt(OrderStatus.ACCEPTED)).isEqualTo(Adopted.UNCHANGED);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
    }

    @Test
    void whatTheBuyerCancelsGoesBackToTheVeryLots() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        adopt(OrderStatus.CANCELLED);

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5");
        assertThat(shop.steps(order())).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED",
                "ACCEPTED → CANCELLED маркетплейс");
    }

    @Test
    void anAcceptThatTheCloudRefusedIsTakenBackWithItsReason() {
        adopt(OrderStatus.PENDING);
        shop.desk.steps().accept(order(), false, UUID.randomUUID());

        shop.desk.cloud().refused(41, OrderStatus.PENDING, "Недостаточно товара", UUID.randomUUID());

        assertThat(shop.remaining(lot)).isEqualTo(9);
        assertThat(shop.card(order()).order().stock()).isEqualTo(StockState.NONE);
        assertThat(shop.card(order()).history().getLast().reason()).isEqualTo("Недостаточно товара");
        assertThat(shop.desk.steps().accept(order(), false, UUID.randomUUID()).lacking()).isEmpty();
        assertThat(shop.remaining(lot)).isEqualTo(4);
    }

    private Adopted adopt(OrderStatus status) {
        return shop.desk.cloud().adopt(shop.told(41, status, delivery(TODAY)), UUID.randomUUID());
    }

    private CloudOrder unpaid(OrderStatus status) {
        CloudOrder paid = shop.told(41, status, delivery(TODAY));
        return new CloudOrder(41, "unpaid", status, paid.createdAt(), null, paid.contacts(), paid.lines(), paid.items(),
                paid.total(), null, paid.fee(), paid.pointsUsed(), paid.pointsDiscount(), PaymentMethod.ONLINE,
                "pending");
    }

    private static CloudOrder otherwise(CloudOrder told, String version) {
        return new CloudOrder(told.marketId(), version, told.status(), told.createdAt(), null, told.contacts(),
                told.lines(), told.items(), told.total(), null, told.fee(), told.pointsUsed(), told.pointsDiscount(),
                told.paymentMethod(), told.paymentStatus());
    }

    private long order() {
        return shop.desk.cloud().byMarketId(41).orElseThrow();
    }
}
