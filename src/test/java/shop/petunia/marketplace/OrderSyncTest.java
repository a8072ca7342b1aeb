package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Money;

class OrderSyncTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @AfterEach
    void nothingWasRevivedAndEverythingHoldsTogether() {
        assertThat(shop.cloud.done).noneMatch(step -> step.startsWith("REVIVED"));
        assertThat(shop.shop.findings()).isEmpty();
    }

    @Test
    void aRequestComesInAndItsStepsGoOutInTheirOrder() {
        long order = request();

        shop.accept(order);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.READY_FOR_PICKUP);
        shop.run(MINUTE);

        assertThat(shop.cloud.done).containsExactly(
                order + " accepted", order + " assembling", order + " ready_for_pickup");
        assertThat(shop.rows()).containsExactly(
                "ACCEPT ACCEPTED DONE", "STATUS ASSEMBLING DONE", "STATUS READY_FOR_PICKUP DONE");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.READY_FOR_PICKUP);
    }

    @Test
    void whatTheMarketplaceToldIsNotToldBack() {
        long order = request();

        shop.cloud.set(order, "accepted");
        shop.run(MINUTE);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(shop.rows()).isEmpty();
    }

    @Test
    void aShopWithoutAMarketplaceWritesNothing() {
        long order = request();
        shop.access.forget();

        shop.accept(order);
        shop.client("+79160000001");

        assertThat(shop.rows()).isEmpty();
    }

    @Test
    void anOrderThatTheBuyerCancelledMeanwhileIsAConflictAndStaysCancelled() {
        long order = request();

        shop.accept(order);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);

        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED CONFLICT ENDED_THERE");
        isCancelledOnBothSides(order);
    }

    @Test
    void anOrderThatIsCancelledJustBeforeTheStepComesIsCancelledAgain() {
        long order = accepted();
        cancelBeforeTheStepTo("assembling", order);

        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.READY_FOR_PICKUP);
        shop.run(MINUTE);

        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED DONE", "STATUS ASSEMBLING CONFLICT ENDED_THERE",
                "STATUS READY_FOR_PICKUP DONE SUPERSEDED");
        isCancelledOnBothSides(order);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET_BEFORE", "REPLY_LOST", "TOO_MANY", "BAD_GATEWAY_AFTER", "UNREACHABLE", "RESTART"})
    void thatItHasToBeCancelledAgainIsNotForgottenWhateverBreaks(Fault fault) {
        long order = accepted();
        cancelBeforeTheStepTo("assembling", order);
        List<Fault> faults = new ArrayList<>(List.of(Fault.NONE, fault));
        shop.cloud.faults = request -> request.endsWith("/status") && !faults.isEmpty()
                ? faults.removeFirst()
                : Fault.NONE;

        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(Duration.ofMinutes(3));

        assertThat(faults).isEmpty();
        assertThat(shop.rows()).containsExactly(
                "ACCEPT ACCEPTED DONE", "STATUS ASSEMBLING CONFLICT ENDED_THERE");
        isCancelledOnBothSides(order);
    }

    @Test
    void thatItHasToBeCancelledAgainOutlivesTheProgram() {
        long order = accepted();
        cancelBeforeTheStepTo("assembling", order);
        shop.cloud.faults = request -> request.endsWith("/status") && shop.cloud.status(order).equals("assembling")
                ? Fault.RESET_BEFORE
                : Fault.NONE;
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(MINUTE);
        String before = shop.cloud.status(order);

        shop.cloud.faults = request -> Fault.NONE;
        shop.restart();
        shop.run(MINUTE);

        assertThat(before).isEqualTo("assembling");
        assertThat(shop.rows()).containsExactly(
                "ACCEPT ACCEPTED DONE", "STATUS ASSEMBLING CONFLICT ENDED_THERE");
        isCancelledOnBothSides(order);
    }

    @Test
    void anAcceptThatTheMarketplaceRefusesIsTakenBackAndWhatWasToFollowIsNotSent() {
        long order = request();
        shop.cloud.orderBook.outOfStock = true;

        shop.accept(order);
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(MINUTE);

        assertThat(shop.rows()).containsExactly(
                "ACCEPT ACCEPTED REJECTED REFUSED", "STATUS ASSEMBLING DONE SUPERSEDED");
        assertThat(shop.outbox.parked()).extracting(OutgoingRow::hint).containsExactly("Недостаточно товара «Роза»");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
    }

    @Test
    void aReplyThatIsLostIsReadBackAfter35SecondsAndNothingIsSentTwice() {
        long order = request();
        shop.cloud.faults = request -> request.endsWith("/accept") ? Fault.REPLY_LOST : Fault.NONE;

        shop.accept(order);
        shop.run(Duration.ofSeconds(30));
        List<String> waiting = shop.rows();
        shop.run(MINUTE);

        assertThat(waiting).containsExactly("ACCEPT ACCEPTED UNKNOWN");
        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED DONE");
        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/accept")).hasSize(1);
    }

    @Test
    void whatWasInFlightWhenTheProgramEndedIsReadBackFirst() {
        long order = request();
        shop.accept(order);
        shop.cloud.before = () -> {
            if (shop.cloud.asked.getLast().endsWith("/accept")) {
                throw new AssertionError("the program ends");
            }
        };
        assertThatThrownBy(() -> shop.run(MINUTE)).hasMessage("the program ends");
        List<String> before = shop.rows();
        shop.cloud.before = () -> {};
        shop.cloud.set(order, "accepted");

        shop.restart();
        shop.run(MINUTE);

        assertThat(before).containsExactly("ACCEPT ACCEPTED SENDING");
        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED DONE");
        assertThat(shop.cloud.done).containsExactly(order + " (accepted)");
    }

    @Test
    void aPriceIsAgreedThereToo() {
        long order = request();

        shop.accept(order);
        shop.price(order, 777);
        shop.run(MINUTE);

        assertThat(shop.cloud.done).containsExactly(order + " accepted", order + " price 777.00");
        assertThat(shop.card(order).order().total()).isEqualTo(Money.ofRoubles(777));
    }

    @Test
    void oneOrderThatCannotBeToldHoldsUpNoOther() {
        long bad = request();
        long good = request();
        shop.cloud.faults = request -> request.contains("/orders/" + bad) ? Fault.BAD_GATEWAY_BEFORE : Fault.NONE;

        shop.accept(bad);
        shop.accept(good);
        shop.run(MINUTE);

        assertThat(shop.cloud.done).containsExactly(good + " accepted");
        assertThat(shop.rows()).containsExactly("ACCEPT ACCEPTED READY", "ACCEPT ACCEPTED DONE");
    }

    @Test
    void anOrderThatIsMissingInAListHasNotVanished() {
        long first = request();
        long second = request();
        shop.cloud.faults = request -> request.endsWith("/orders") ? Fault.ODD_LIST : Fault.NONE;

        shop.run(MINUTE);

        assertThat(List.of(shop.status(first), shop.status(second)))
                .containsExactly(OrderStatus.PENDING, OrderStatus.PENDING);
    }

    @Test
    void aStatusThatNobodyKnowsChangesNothingHere() {
        long order = request();

        shop.cloud.set(order, "in_a_balloon");
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
    }

    @Test
    void theDeliverysFeeStandsInTheOrderItselfAndStays() {
        long order = shop.cloud.order("pending", "89161234567", 2500, true);
        shop.run(MINUTE);
        Money first = shop.card(order).order().fee();

        shop.cloud.set(order, "accepted");
        shop.run(MINUTE);

        assertThat(List.of(first, shop.card(order).order().fee()))
                .containsExactly(Money.ofRoubles(300), Money.ofRoubles(300));
    }

    @Test
    void aFeeThatWasNotToldIsAskedForAgain() {
        shop.cloud.faults = request -> request.matches("GET .*/orders/\\d+") ? Fault.BAD_GATEWAY_BEFORE : Fault.NONE;
        long order = shop.cloud.order("pending", "89161234567", 2500, true);
        shop.run(MINUTE);
        Money lost = shop.card(order).order().fee();

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(MINUTE);
        long asked = asked(order);
        shop.run(MINUTE);

        assertThat(List.of(lost, shop.card(order).order().fee())).containsExactly(Money.ZERO, Money.ofRoubles(300));
        assertThat(asked(order)).isEqualTo(asked);
    }

    @Test
    void anOrderThatTheMarketplaceKnowsNoMoreStaysOpenAndTheJournalTellsOnce() {
        long order = request();

        shop.cloud.orders.remove(order);
        shop.run(MINUTE);
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
        assertThat(shop.journal(JournalKind.ORDER_GONE)).containsExactly(shop.here(order));
    }

    @Test
    void thePersonTakesTheMarketplacesWordOrInsists() {
        long order = request();
        shop.accept(order);
        shop.run(MINUTE);
        shop.cloud.set(order, "pending");
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(Duration.ofMillis(200));
        List<String> parked = shop.rows();

        shop.outbox.takeMine(shop.outbox.parked().getFirst().id());
        shop.run(MINUTE);

        assertThat(parked).containsExactly("ACCEPT ACCEPTED DONE", "STATUS ASSEMBLING CONFLICT ELSEWHERE");
        assertThat(shop.cloud.status(order)).isEqualTo("assembling");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.ASSEMBLING);
    }

    private void isCancelledOnBothSides(long order) {
        assertThat(shop.cloud.status(order)).isEqualTo("cancelled");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.CANCELLED);
    }

    /** The buyer is faster by a moment, once. */
    private void cancelBeforeTheStepTo(String status, long order) {
        shop.cloud.before = () -> {
            if (shop.cloud.asked.getLast().endsWith(order + "/status") && !shop.cloud.status(order).equals(status)) {
                shop.cloud.before = () -> {};
                shop.cloud.set(order, "cancelled");
            }
        };
    }

    private long accepted() {
        long order = request();
        shop.accept(order);
        shop.run(MINUTE);
        return order;
    }

    private long asked(long order) {
        return shop.cloud.asked.stream().filter(request -> request.endsWith("/orders/" + order)).count();
    }

    private long request() {
        long order = shop.cloud.order("pending", "89161234567", 1000, false);
        shop.run(MINUTE);
        return order;
    }
}
