package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderStatus.ACCEPTED;
import static shop.petunia.orders.OrderStatus.ASSEMBLING;
import static shop.petunia.orders.OrderStatus.CANCELLED;
import static shop.petunia.orders.OrderStatus.DONE;
import static shop.petunia.orders.OrderStatus.IN_TRANSIT;
import static shop.petunia.orders.OrderStatus.PENDING;
import static shop.petunia.orders.OrderStatus.READY_FOR_PICKUP;
import static shop.petunia.orders.OrderStatus.REJECTED;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

/** The whole table, each pair of statuses. */
class StepsTest {
    @Test
    void theMarketplacesDeliveriesFollowTheirWay() {
        assertThat(allowed(Channel.MARKETPLACE, Way.DELIVERY, true)).isEqualTo(Set.of(
                "PENDING ACCEPTED", "PENDING REJECTED", "ACCEPTED ASSEMBLING", "ASSEMBLING IN_TRANSIT",
                "ASSEMBLING DONE", "IN_TRANSIT DONE"));
    }

    @Test
    void whatIsFetchedFromTheMarketplaceWaitsInTheShop() {
        assertThat(allowed(Channel.MARKETPLACE, Way.PICKUP, true)).isEqualTo(Set.of(
                "PENDING ACCEPTED", "PENDING REJECTED", "ACCEPTED ASSEMBLING", "ASSEMBLING READY_FOR_PICKUP",
                "ASSEMBLING DONE", "READY_FOR_PICKUP DONE"));
    }

    @Test
    void ordersByPhoneAreCancelledAndOnTheirWayByAManagerAlone() {
        assertThat(allowed(Channel.PHONE, Way.DELIVERY, false)).isEqualTo(Set.of(
                "ACCEPTED ASSEMBLING", "ACCEPTED CANCELLED", "ASSEMBLING IN_TRANSIT", "ASSEMBLING DONE",
                "ASSEMBLING CANCELLED", "IN_TRANSIT DONE"));
        assertThat(allowed(Channel.PHONE, Way.DELIVERY, true)).contains("IN_TRANSIT CANCELLED").hasSize(7);
        assertThat(allowed(Channel.PHONE, Way.PICKUP, false)).isEqualTo(Set.of(
                "ACCEPTED ASSEMBLING", "ACCEPTED CANCELLED", "ASSEMBLING READY_FOR_PICKUP", "ASSEMBLING DONE",
                "ASSEMBLING CANCELLED", "READY_FOR_PICKUP DONE"));
        assertThat(allowed(Channel.PHONE, Way.PICKUP, true)).contains("READY_FOR_PICKUP CANCELLED").hasSize(7);
    }

    @Test
    void aSaleOverTheCounterTakesNoStep() {
        assertThat(allowed(Channel.COUNTER, Way.PICKUP, true)).isEmpty();
        assertThat(allowed(Channel.COUNTER, Way.DELIVERY, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachRefusalSaysWhyInBothLanguages(Channel channel) {
        for (Way way : Way.values()) {
            for (OrderStatus from : OrderStatus.values()) {
                for (OrderStatus to : OrderStatus.values()) {
                    Steps.refusal("S-00001", channel, way, from, to, false).ifPresent(StepsTest::mustBeSaid);
                }
            }
        }
    }

    @Test
    void theReasonFitsTheRefusal() {
        assertThat(reason(Channel.PHONE, Way.PICKUP, ACCEPTED, ACCEPTED)).isEqualTo("orders.step.already");
        assertThat(reason(Channel.PHONE, Way.PICKUP, CANCELLED, ACCEPTED)).isEqualTo("orders.step.final");
        assertThat(reason(Channel.PHONE, Way.PICKUP, DONE, CANCELLED)).isEqualTo("orders.step.doneCancel");
        assertThat(reason(Channel.PHONE, Way.PICKUP, ACCEPTED, REJECTED)).isEqualTo("orders.step.cancelInstead");
        assertThat(reason(Channel.PHONE, Way.PICKUP, READY_FOR_PICKUP, CANCELLED)).isEqualTo("orders.step.manager");
        assertThat(reason(Channel.PHONE, Way.PICKUP, ASSEMBLING, IN_TRANSIT)).isEqualTo("orders.step.pickup");
        assertThat(reason(Channel.PHONE, Way.DELIVERY, ASSEMBLING, READY_FOR_PICKUP))
                .isEqualTo("orders.step.delivery");
        assertThat(reason(Channel.PHONE, Way.DELIVERY, ACCEPTED, DONE)).isEqualTo("orders.step.order");
        assertThat(reason(Channel.MARKETPLACE, Way.DELIVERY, PENDING, CANCELLED))
                .isEqualTo("orders.step.rejectInstead");
        assertThat(reason(Channel.MARKETPLACE, Way.DELIVERY, ACCEPTED, CANCELLED))
                .isEqualTo("orders.step.cloudCancels");
        assertThat(reason(Channel.MARKETPLACE, Way.DELIVERY, ACCEPTED, REJECTED))
                .isEqualTo("orders.step.requestsOnly");
        assertThat(reason(Channel.MARKETPLACE, Way.DELIVERY, DONE, OrderStatus.COMPLETED))
                .isEqualTo("orders.step.buyer");
        assertThat(reason(Channel.COUNTER, Way.PICKUP, DONE, CANCELLED)).isEqualTo("orders.step.counter");
    }

    private static String reason(Channel channel, Way way, OrderStatus from, OrderStatus to) {
        return Steps.refusal("1", channel, way, from, to, false).orElseThrow().key();
    }

    private static void mustBeSaid(Sentence sentence) {
        for (var locale : java.util.List.of(Texts.RUSSIAN, Texts.ENGLISH)) {
            assertThat(new Texts(locale, TestClock.MOSCOW).of(sentence)).contains("S-00001").doesNotContain("{");
        }
    }

    private static Set<String> allowed(Channel channel, Way way, boolean manager) {
        return Arrays.stream(OrderStatus.values())
                .flatMap(from -> Arrays.stream(OrderStatus.values())
                        .filter(to -> Steps.refusal("1", channel, way, from, to, manager).isEmpty())
                        .map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
