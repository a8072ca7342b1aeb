package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.orders.OrderShop.LATER;
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
import shop.petunia.inventory.WriteOffFilter;
import shop.petunia.inventory.WriteOffRow;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Progress;

class OrderStepsTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aRequestIsAcceptedAssembledAndHandedOver() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        shop.linkTo(roses);
        long order = shop.request(41, delivery(TODAY));
        int before = shop.remaining(lot);

        shop.desk.steps().accept(order, false, UUID.randomUUID());
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.IN_TRANSIT);
        shop.step(order, OrderStatus.DONE);

        assertThat(before).isEqualTo(9);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.steps(order)).containsExactly("PENDING маркетплейс", "PENDING → ACCEPTED",
                "ACCEPTED → ASSEMBLING", "ASSEMBLING → IN_TRANSIT", "IN_TRANSIT → DONE");
        assertThat(shop.card(order).order().number()).isEqualTo("41");
        assertThat(shop.card(order).order().assembledAt()).isNotNull();
    }

    @Test
    void whoComesSecondIsToldAndTheStockIsTakenOnce() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        shop.linkTo(roses);
        long order = shop.request(41, delivery(TODAY));
        UUID operation = UUID.randomUUID();
        shop.desk.steps().accept(order, false, operation);

        OrderOutcome repeated = shop.desk.steps().accept(order, false, operation);

        assertThat(repeated.status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThatThrownBy(() -> shop.desk.steps().accept(order, false, UUID.randomUUID()))
                .satisfies(refusal("orders.step.already", "41", OrderStatus.ACCEPTED));
        assertThat(shop.remaining(lot)).isEqualTo(4);
    }

    @Test
    void aRejectedRequestIsOverWithItsReason() {
        long order = shop.request(41, delivery(TODAY));

        shop.desk.steps().reject(order, " нет пионов ", UUID.randomUUID());

        assertThat(shop.status(order)).isEqualTo(OrderStatus.REJECTED);
        assertThat(shop.card(order).history().getLast().reason()).isEqualTo("нет пионов");
    }

    @Test
    void anOrderByPhoneIsNotDoneWhileUnpaid() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)), cash(400));
        shop.step(order, OrderStatus.ASSEMBLING);

        assertThatThrownBy(() -> shop.step(order, OrderStatus.DONE))
                .satisfies(refusal("orders.step.unpaid", "S-00001", Money.ofRoubles(600)));
        shop.desk.money().pay(order, new Payment(PaidBy.CARD, Money.ofRoubles(600)), UUID.randomUUID());
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.card(order).payments()).extracting(OrderPaymentRow::by)
                .containsExactly(PaidBy.CASH, PaidBy.CARD);
        assertThat(shop.status(order)).isEqualTo(OrderStatus.DONE);
    }

    @Test
    void aCancelledOrderGivesEverythingBackAsItCame() {
        long roses = shop.flower("Роза");
        long first = shop.lot(roses, 3);
        long second = shop.lot(roses, 9);
        long client = shop.programme.client();
        shop.programme.give(client, "100");
        long order = shop.phone(shop.roses(roses, pickup(TODAY)).client(client).points(Points.of(100)), cash(200),
                new Payment(PaidBy.CARD, Money.ofRoubles(300)));

        shop.desk.steps().cancel(
                order, new Cancellation("передумали", FlowersBack.TO_LOTS, MoneyBack.AS_PAID), UUID.randomUUID());

        assertThat(shop.story(first)).containsExactly("SOLD -3", "RETURNED 3");
        assertThat(shop.story(second)).containsExactly("SOLD -2", "RETURNED 2");
        assertThat(shop.programme.balance(client)).isEqualTo(Points.of(100));
        assertThat(shop.card(order).payments()).extracting(OrderPaymentRow::amount).containsExactly(
                Money.ofRoubles(200), Money.ofRoubles(300), Money.ofRoubles(-200), Money.ofRoubles(-300));
        assertThat(shop.card(order).order().stock()).isEqualTo(StockState.RETURNED);
    }

    @Test
    void whatWasPaidHasToGoBackSomehow() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)), cash(200));

        assertThatThrownBy(() -> shop.desk.steps().cancel(
                order, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID()))
                .satisfies(refusal("orders.cancel.moneyBack", "S-00001", Money.ofRoubles(200)));

        assertThat(shop.status(order)).isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void onlyAManagerCancelsWhatIsOnItsWayAndItsFlowersAreWrittenOff() {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, delivery(TODAY)));
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.IN_TRANSIT);
        Cancellation cancellation = new Cancellation("не открыли", FlowersBack.WRITTEN_OFF, null);
        shop.manager = false;
        assertThatThrownBy(() -> shop.desk.steps().cancel(order, cancellation, UUID.randomUUID()))
                .satisfies(refusal("orders.step.manager", "S-00001", OrderStatus.IN_TRANSIT));
        shop.manager = true;

        shop.desk.steps().cancel(order, cancellation, UUID.randomUUID());

        assertThat(shop.story(lot)).containsExactly("SOLD -5", "RETURNED 5", "WRITTEN_OFF -5");
        assertThat(shop.writeOffs.page(WriteOffFilter.VALID, WriteOffs.NEWEST_FIRST, 0, 9))
                .extracting(WriteOffRow::comment).containsExactly("S-00001");
    }

    @Test
    void whatTheTableDoesNotHoldIsRefusedAndLeavesNoTrace() {
        long order = shop.request(41, delivery(TODAY));

        assertThatThrownBy(() -> shop.step(order, OrderStatus.DONE)).satisfies(
                refusal("orders.step.order", "41", OrderStatus.PENDING, OrderStatus.DONE));

        assertThat(shop.steps(order)).containsExactly("PENDING маркетплейс");
    }

    @Test
    void theRestOfABulkGoesAndEachRefusalIsNamed() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 50);
        long fetched = shop.phone(shop.roses(roses, pickup(TODAY)));
        long delivered = shop.phone(shop.roses(roses, delivery(LATER)));
        long off = shop.phone(shop.roses(roses, pickup(TODAY)));
        shop.desk.steps().cancel(off, new Cancellation("", FlowersBack.TO_LOTS, null), UUID.randomUUID());

        BulkOutcome assembled = shop.desk.bulk().assembled(
                List.of(fetched, delivered, off), Progress.UNWATCHED, UUID.randomUUID());
        BulkOutcome sent = shop.desk.bulk().inTransit(
                List.of(fetched, delivered), Progress.UNWATCHED, UUID.randomUUID());

        assertThat(assembled.done()).extracting(OrderOutcome::status)
                .containsExactly(OrderStatus.READY_FOR_PICKUP, OrderStatus.ASSEMBLING);
        assertThat(assembled.refused()).containsExactly(new BulkOutcome.Refused(
                off, Sentence.of("orders.step.final", "S-00003", OrderStatus.CANCELLED)));
        assertThat(shop.card(delivered).order().assembledAt()).isEqualTo(shop.time.now());
        assertThat(sent.done()).extracting(OrderOutcome::id).containsExactly(delivered);
        assertThat(sent.refused()).extracting(BulkOutcome.Refused::orderId).containsExactly(fetched);
    }

    @Test
    void eachChangeIsToldToTheAuditLogWithoutNames() {
        List<Sentence> told = shop.audit();
        long order = shop.phone(OrderDraft.of(pickup(TODAY),
                List.of(OrderLineDraft.free("Лента", 1, Money.ofRoubles(100)))));

        shop.step(order, OrderStatus.ASSEMBLING);

        assertThat(told).containsExactly(
                Sentence.of("orders.audit.created", "S-00001", Channel.PHONE, Money.ofRoubles(100)),
                Sentence.of("orders.audit.status", "S-00001", OrderStatus.ACCEPTED, OrderStatus.ASSEMBLING));
    }
}
