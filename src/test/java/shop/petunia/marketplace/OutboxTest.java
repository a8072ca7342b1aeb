package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Points;

/** What a person decides about what the marketplace would not take. */
class OutboxTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @AfterEach
    void nothingWasRevivedAndEverythingHoldsTogether() {
        assertThat(shop.cloud.done).noneMatch(step -> step.startsWith("REVIVED"));
        assertThat(shop.shop.findings()).isEmpty();
    }

    @Test
    void theMarketplacesWordIsTakenAndWhatWasToFollowIsNotSent() {
        long order = elsewhere();

        shop.outbox.takeTheirs(parked());
        shop.run(MINUTE);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
        assertThat(shop.cloud.status(order)).isEqualTo("pending");
        assertThat(shop.outbox.parked()).isEmpty();
        assertThat(shop.outbox.waiting()).isEmpty();
    }

    @Test
    void theMarketplacesWordIsNotTakenWhileItCannotBeHeard() {
        var unused = elsewhere();
        shop.cloud.faults = request -> Fault.UNREACHABLE;

        assertThatThrownBy(() -> shop.outbox.takeTheirs(parked()))
                .satisfies(refusal("marketplace.outbox.unread"));
        assertThat(shop.outbox.parked()).hasSize(1);
    }

    @Test
    void nobodyInsistsOnAnOrderThatHasEndedThere() {
        long order = request();
        shop.accept(order);
        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);

        assertThatThrownBy(() -> shop.outbox.takeMine(parked())).satisfies(refusal("marketplace.outbox.ended"));
        assertThat(shop.outbox.parked().getFirst().mayInsist()).isFalse();
    }

    @Test
    void whatIsTriedAgainIsLookedAtAnew() {
        long order = elsewhere();
        shop.cloud.set(order, "accepted");

        shop.outbox.retry(parked());
        shop.run(MINUTE);

        assertThat(shop.cloud.status(order)).isEqualTo("assembling");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.ASSEMBLING);
    }

    @Test
    void whatIsDroppedIsNeverSent() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTE);
        shop.cloud.customers.clear();
        shop.sell(client, 1000, 0);
        shop.run(MINUTE);
        List<String> before = shop.rows();

        shop.outbox.drop(parked());
        shop.run(MINUTE);

        assertThat(before).containsExactly("CLIENT DONE", "SALE REJECTED GONE");
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE DROPPED");
        assertThat(shop.balance(client)).isEqualTo(Points.of(50));
    }

    @Test
    void whatIsDecidedIsNotDecidedTwice() {
        var unused = elsewhere();
        long row = parked();
        shop.outbox.drop(row);

        assertThatThrownBy(() -> shop.outbox.retry(row)).satisfies(refusal("marketplace.outbox.notParked"));
    }

    @Test
    void ofSeveralThatCouldBeItNoneWasAndItIsSentOnceMore() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTE);
        long customer = shop.customers(client).getFirst();
        shop.cloud.faults = request -> {
            if (request.endsWith("/sales")) {
                shop.cloud.book(customer, "1000", "30.00", null);
                return Fault.REPLY_LOST;
            }
            return Fault.NONE;
        };
        shop.sell(client, 1000, 0);
        shop.run(Duration.ofMinutes(2));
        shop.cloud.faults = request -> Fault.NONE;

        shop.outbox.takeMine(parked());
        shop.run(Duration.ofMinutes(15));

        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
        assertThat(shop.cloud.list(customer)).hasSize(3);
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer)));
    }

    @Test
    void thePointsOfOneClientDoNotWaitForAnOrderOfAnother() {
        var unused = elsewhere();
        long client = shop.client("+79160000001");

        shop.sell(client, 1000, 0);
        shop.run(MINUTE);

        assertThat(shop.rows()).endsWith("CLIENT DONE", "SALE DONE");
    }

    /** The shop has gone on from where the order is there no more. */
    private long elsewhere() {
        long order = request();
        shop.accept(order);
        shop.run(MINUTE);
        shop.cloud.set(order, "pending");
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.run(Duration.ofMillis(200));
        assertThat(shop.outbox.parked()).extracting(OutgoingRow::why).containsExactly(Why.ELSEWHERE);
        return order;
    }

    private long parked() {
        return shop.outbox.parked().getFirst().id();
    }

    private long request() {
        long order = shop.cloud.order("pending", "89161234567", 1000, false);
        shop.run(MINUTE);
        return order;
    }
}
