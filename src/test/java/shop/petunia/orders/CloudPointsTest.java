package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.clients.ClientDraft;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.CloudEntry;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/** What the marketplace's orders do to the points of the shop's clients. */
class CloudPointsTest {
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
    void whatTheCloudTakesBackFromDoneWasNoPurchase() {
        long client = shop.programme.clients.add(ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        adopt(OrderStatus.ASSEMBLING);
        shop.step(order(), OrderStatus.DONE);

        shop.desk.cloud().refused(41, OrderStatus.ASSEMBLING, "Заказ ещё не оплачен", UUID.randomUUID());
        OrderRow open = shop.card(order()).order();
        int purchases = shop.programme.loyalty.account(client).orElseThrow().purchases();
        shop.step(order(), OrderStatus.DONE);

        assertThat(open.doneAt()).isNull();
        assertThat(purchases).isZero();
        assertThat(shop.programme.loyalty.account(client).orElseThrow().purchases()).isEqualTo(1);
        assertThat(shop.programme.entries(client)).containsExactly("ACCRUAL 50", "REVERSAL -50", "ACCRUAL 50");
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
    }

    @Test
    void pointsThatPayAnOrderStayTakenWhenTheCloudTakesBackThatItIsDone() {
        long client = paidByPoints();

        shop.desk.cloud().refused(41, OrderStatus.ASSEMBLING, "Заказ ещё не оплачен", UUID.randomUUID());
        List<String> open = shop.programme.entries(client);
        shop.step(order(), OrderStatus.DONE);

        assertThat(open).containsExactly("CORRECTION 100", "REDEMPTION -80", "ACCRUAL 50", "REVERSAL -50");
        assertThat(shop.programme.entries(client)).containsExactly("CORRECTION 100", "REDEMPTION -80", "ACCRUAL 50",
                "REVERSAL -50", "ACCRUAL 50");
    }

    @Test
    void whatTheCloudCancelsAfterItWasDoneGivesThePointsBackThatTheShopBooked() {
        long client = paidByPoints();
        shop.cloud = true;

        adopt(OrderStatus.CANCELLED);

        assertThat(shop.programme.entries(client)).containsExactly("CORRECTION 100", "REDEMPTION -80", "ACCRUAL 50",
                "REVERSAL 80", "REVERSAL -50");
        assertThat(shop.programme.balance(client)).isEqualTo(Points.of(100));
    }

    @Test
    void whatTheCloudHasBookedItTakesBackItself() {
        shop.cloud = true;
        long client = shop.programme.clients.add(ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        adopt(OrderStatus.ASSEMBLING);
        shop.step(order(), OrderStatus.DONE);
        shop.database.writeOnly(transaction -> shop.programme.ledger.report(transaction, new CloudEntry(client,
                PointKind.ACCRUAL, Points.of(50), DocumentRef.order(order(), "41"), "t1", ""),
                Booking.of(
                        UUID.randomUUID())));

        adopt(OrderStatus.CANCELLED);

        assertThat(shop.programme.entries(client)).containsExactly("ACCRUAL 50");
    }

    @Test
    void theShopTakesNoPointsForWhatTheMarketplacePrices() {
        long client = shop.programme.clients.add(ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        shop.programme.give(client, "100");
        adopt(OrderStatus.ACCEPTED);

        assertThatThrownBy(() -> shop.desk.money().usePoints(order(), Points.of(80), UUID.randomUUID()))
                .satisfies(refusal("orders.points.cloud", "41"));

        assertThat(shop.programme.balance(client)).isEqualTo(Points.of(100));
    }

    @Test
    void pointsAreTheShopsOnlyWhileThereIsNoCloud() {
        long client = shop.programme.clients.add(
                ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        adopt(OrderStatus.ASSEMBLING);
        adopt(OrderStatus.DONE);
        shop.cloud = true;
        shop.desk.cloud().adopt(shop.told(42, OrderStatus.ASSEMBLING, delivery(TODAY)), UUID.randomUUID());
        shop.desk.cloud().adopt(shop.told(42, OrderStatus.DONE, delivery(TODAY)), UUID.randomUUID());

        assertThat(shop.programme.entries(client)).containsExactly("ACCRUAL 50");
        assertThat(shop.programme.loyalty.countPurchases(client)).isEqualTo(2);
    }

    @Test
    void aConfirmedOrderThatWasDoneCountsOnce() {
        long client = shop.programme.clients.add(
                ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        adopt(OrderStatus.ASSEMBLING);
        shop.step(order(), OrderStatus.DONE);

        adopt(OrderStatus.COMPLETED);

        assertThat(shop.programme.entries(client)).containsExactly("ACCRUAL 50");
        assertThat(shop.status(order())).isEqualTo(OrderStatus.COMPLETED);
    }

    private void adopt(OrderStatus status) {
        shop.desk.cloud().adopt(shop.told(41, status, delivery(TODAY)), UUID.randomUUID());
    }

    /** Done, with 80 points taken for it by the shop and 50 given. */
    private long paidByPoints() {
        long client = shop.programme.clients.add(ClientDraft.of(OrderShop.PHONE, "Мария Иванова"));
        shop.programme.give(client, "100");
        adopt(OrderStatus.ASSEMBLING);
        shop.database.writeOnly(transaction -> shop.programme.ledger.redeem(transaction, client, Points.of(80),
                Money.ofRoubles(1000), DocumentRef.order(order(), "41"), Booking.of(UUID.randomUUID())));
        shop.step(order(), OrderStatus.DONE);
        return client;
    }

    private long order() {
        return shop.desk.cloud().byMarketId(41).orElseThrow();
    }
}
