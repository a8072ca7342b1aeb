package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.cash;
import static shop.petunia.orders.OrderShop.delivery;
import static shop.petunia.orders.OrderShop.pickup;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

class OrderMoneyTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void anotherPriceIsSpreadOverTheLinesAndTheOriginalKept() {
        long order = shop.phone(OrderDraft.of(delivery(TODAY), List.of(
                OrderLineDraft.free("Роза", 1, Money.ofRoubles(100)),
                OrderLineDraft.free("Ирис", 2, Money.ofRoubles(100)))).fee(Money.ofRoubles(50)));

        shop.desk.money().price(order, Money.ofRoubles(250), "постоянный клиент", UUID.randomUUID());

        OrderCard card = shop.card(order);
        assertThat(card.order().originalTotal()).isEqualTo(Money.ofRoubles(350));
        assertThat(card.order().total()).isEqualTo(Money.ofRoubles(250));
        assertThat(card.lines()).extracting(line -> line.amount().kopecks()).containsExactly(6667L, 13333L);
        assertThat(card.history().getLast()).extracting(
                OrderEventRow::fromTotal, OrderEventRow::toTotal, OrderEventRow::reason, OrderEventRow::author)
                .containsExactly(Money.ofRoubles(350), Money.ofRoubles(250), "постоянный клиент", "Владелец");
    }

    @Test
    void aPriceIsAboveZeroNotBelowTheFeeAndNotChangedLate() {
        long order = shop.phone(OrderDraft.of(delivery(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(100)))).fee(Money.ofRoubles(50)));

        assertThatThrownBy(() -> shop.desk.money().price(order, Money.ZERO, "", UUID.randomUUID()))
                .satisfies(refusal("orders.price.positive"));
        assertThatThrownBy(() -> shop.desk.money().price(order, Money.ofRoubles(49), "", UUID.randomUUID()))
                .satisfies(refusal("orders.price.belowFee", Money.ofRoubles(50)));
        shop.step(order, OrderStatus.ASSEMBLING);
        assertThatThrownBy(() -> shop.desk.money().price(order, Money.ofRoubles(90), "", UUID.randomUUID()))
                .satisfies(refusal("orders.price.late", "S-00001", OrderStatus.ASSEMBLING));
    }

    @Test
    void noMoreIsPaidThanIsDueAndNoMoreGoesBackThanWasPaid() {
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(100)))), cash(60));

        assertThatThrownBy(() -> shop.desk.money().pay(order, cash(41), UUID.randomUUID()))
                .satisfies(refusal("orders.payment.tooMuch", "S-00001", Money.ofRoubles(40)));
        assertThatThrownBy(() -> shop.desk.money().refund(order, cash(61), UUID.randomUUID()))
                .satisfies(refusal("orders.refund.tooMuch", "S-00001", Money.ofRoubles(60)));
        shop.desk.money().refund(order, cash(60), UUID.randomUUID());

        assertThat(shop.card(order).due()).isEqualTo(Money.ofRoubles(100));
    }

    @Test
    void theSamePaymentAgainIsTakenOnce() {
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(100)))));
        UUID operation = UUID.randomUUID();

        shop.desk.money().pay(order, cash(50), operation);
        shop.desk.money().pay(order, cash(50), operation);

        assertThat(shop.card(order).payments()).hasSize(1);
    }

    @Test
    void exactlyThePointsOfTheDiscountAreTakenAndGivenBack() {
        long client = shop.programme.client();
        shop.programme.give(client, "300");
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)))).client(client));

        Money discount = shop.desk.money().usePoints(order, Points.of(250), UUID.randomUUID());
        Money due = shop.card(order).due();
        shop.desk.money().returnPoints(order, UUID.randomUUID());

        assertThat(discount).isEqualTo(Money.ofRoubles(250));
        assertThat(due).isEqualTo(Money.ofRoubles(750));
        assertThat(shop.card(order).due()).isEqualTo(Money.ofRoubles(1000));
        assertThat(shop.programme.balance(client)).isEqualTo(Points.of(300));
    }

    @Test
    void pointsAreUsedOnceUntilTheyAreGivenBack() {
        long client = shop.programme.client();
        shop.programme.give(client, "300");
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)))).client(client));
        shop.desk.money().usePoints(order, Points.of(250), UUID.randomUUID());

        assertThatThrownBy(() -> shop.desk.money().usePoints(order, Points.of(1), UUID.randomUUID()))
                .satisfies(refusal("orders.points.once", "S-00001"));
    }

    @Test
    void pointsThatWereGivenBackMayBeUsedAgainAndComeBackOnce() {
        long client = shop.programme.client();
        shop.programme.give(client, "300");
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)))).client(client));
        shop.desk.money().usePoints(order, Points.of(250), UUID.randomUUID());
        shop.desk.money().returnPoints(order, UUID.randomUUID());

        shop.desk.money().usePoints(order, Points.of(100), UUID.randomUUID());
        Money due = shop.card(order).due();
        shop.desk.steps().cancel(order, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());

        assertThat(due).isEqualTo(Money.ofRoubles(900));
        assertThat(shop.programme.entries(client)).containsExactly("CORRECTION 300", "REDEMPTION -250",
                "REVERSAL 250", "REDEMPTION -100", "REVERSAL 100");
    }

    @Test
    void whatWasPaidTooMuchGoesBackBeforeTheOrderIsDone() {
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)))), cash(1000));
        shop.desk.money().price(order, Money.ofRoubles(900), "", UUID.randomUUID());
        shop.step(order, OrderStatus.ASSEMBLING);

        assertThatThrownBy(() -> shop.step(order, OrderStatus.DONE))
                .satisfies(refusal("orders.step.overpaid", "S-00001", Money.ofRoubles(100)));
        shop.desk.money().refund(order, cash(100), UUID.randomUUID());
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.card(order).order().paid()).isEqualTo(Money.ofRoubles(900));
        assertThatThrownBy(() -> shop.desk.money().refund(order, cash(1), UUID.randomUUID()))
                .satisfies(refusal("orders.refund.sold", "S-00001"));
    }

    @Test
    void ofADoneOrderOnlyWhatWasOverpaidGoesBack() {
        shop.linkTo(shop.flower("Роза"));
        long order = shop.request(41, delivery(TODAY));
        CloudOrder told = shop.told(41, OrderStatus.ASSEMBLING, delivery(TODAY));
        shop.desk.cloud().adopt(onPickup(told, "open", OrderStatus.ASSEMBLING, 1000), UUID.randomUUID());
        shop.desk.money().pay(order, cash(1000), UUID.randomUUID());
        shop.desk.cloud().adopt(onPickup(told, "done", OrderStatus.DONE, 900), UUID.randomUUID());

        assertThatThrownBy(() -> shop.desk.money().refund(order, cash(101), UUID.randomUUID()))
                .satisfies(refusal("orders.refund.onlyOverpaid", "41", Money.ofRoubles(100)));
        shop.desk.money().refund(order, cash(100), UUID.randomUUID());

        assertThat(shop.card(order).due()).isEqualTo(Money.ZERO);
    }

    private static CloudOrder onPickup(CloudOrder told, String version, OrderStatus status, long roubles) {
        return new CloudOrder(told.marketId(), version, status, told.createdAt(), null, told.contacts(), told.lines(),
                told.items(), Money.ofRoubles(roubles), null, told.fee(), Points.ZERO, Money.ZERO,
                PaymentMethod.ON_PICKUP, "");
    }

    @Test
    void pointsThatWereNotThereTakeTheOrderWithThem() {
        long client = shop.programme.client();
        OrderDraft draft = OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)))).client(client).points(Points.of(10));

        assertThatThrownBy(() -> shop.phone(draft)).satisfies(
                refusal("loyalty.points.notEnough", Points.ZERO, Points.of(10)));
        assertThatThrownBy(() -> shop.phone(draft.client(null))).satisfies(refusal("orders.points.noClient"));

        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE)).isEqualTo(TabCounts.NOTHING);
    }

    @Test
    void thePurchaseIsWhatWasPaidForGoods() {
        long client = shop.programme.client();
        shop.programme.give(client, "100");
        long order = shop.phone(OrderDraft.of(delivery(TODAY),
                List.of(OrderLineDraft.free("Роза", 1, Money.ofRoubles(1000)).discount(Money.ofRoubles(100))))
                .client(client).points(Points.of(100)).fee(Money.ofRoubles(300)), cash(1100));
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.programme.entries(client))
                .containsExactly("CORRECTION 100", "REDEMPTION -100", "ACCRUAL 40");
    }
}
