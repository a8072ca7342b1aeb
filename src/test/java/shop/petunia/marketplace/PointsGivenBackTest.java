package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Points;

/** What the shop gave back, or gave while it was disconnected, and what the marketplace makes of it. */
class PointsGivenBackTest {
    private static final Duration MINUTES = Duration.ofMinutes(2);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @Test
    void aReturnOfASaleThatTheMarketplaceNeverHeardOfTakesNothingThere() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.UNREACHABLE : Fault.NONE;
        long sale = shop.sold(client, 1000, 0);
        shop.rooms.database().writeOnly(transaction -> transaction.session()
                .createMutationQuery("update Outgoing set state = REJECTED, why = REFUSED where kind = SALE")
                .executeUpdate());

        shop.rooms.database().writeOnly(transaction -> shop.rooms.points().reverse(transaction,
                DocumentRef.order(sale, "S-" + sale), 1, 1, Booking.of(UUID.randomUUID())));

        assertThat(shop.rows()).containsExactly("CLIENT READY", "SALE REJECTED REFUSED");
    }

    @Test
    void pointsThatTheShopGaveForAnOrderWhileItWasDisconnectedStandHereOnce() {
        long client = shop.client(WireShop.PHONE);
        long order = shop.cloud.order("accepted", "89161234567", 1000, false);
        shop.run(MINUTES);
        disconnect();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);
        List<String> before = shop.entries(client);

        shop.cloud.set(order, "done");
        shop.cloud.book(shop.firstCustomer(), "1000", "30.00", order);
        reconnect();
        shop.run(Duration.ofHours(1));

        assertThat(before).containsExactly("ACCRUAL 5000");
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000", "CORRECTION -2000 ☁");
        assertThat(shop.balance(client)).isEqualTo(shop.expected(client, shop.firstCustomer()));
        assertThat(shop.standsHere(client)).isEqualTo(1);
    }

    @Test
    void whatCameBackOfSuchAnOrderStandsHereOnceToo() {
        long client = shop.client(WireShop.PHONE);
        long order = shop.cloud.order("accepted", "89161234567", 1000, false);
        shop.run(MINUTES);
        disconnect();
        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);
        takeBack(shop.here(order), 1, 1);

        shop.cloud.set(order, "done");
        shop.cloud.book(shop.firstCustomer(), "1000", "50.00", order);
        shop.cloud.book(shop.firstCustomer(), "0", "-50.00", order);
        reconnect();
        shop.run(Duration.ofHours(1));

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000", "REVERSAL -5000");
        assertThat(shop.standsHere(client)).isEqualTo(2);
    }

    @Test
    void whatTheMarketplaceHadGivenBeforeItWasDisconnectedIsNotGivenAgain() {
        long client = shop.client(WireShop.PHONE);
        long order = shop.cloud.order("accepted", "89161234567", 1000, false);
        shop.run(MINUTES);
        shop.cloud.book(shop.firstCustomer(), "1000", "30.00", order);
        shop.run(Duration.ofMinutes(15));
        disconnect();

        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 3000 ☁");
    }

    @Test
    void whatComesBackTakesBackWhatTheMarketplaceHasGiven() {
        long client = shop.client(WireShop.PHONE);
        long order = shop.sold(client, 1000, 0);
        shop.run(MINUTES);

        takeBack(order, 1, 2);
        takeBack(order, 2, 2);
        shop.run(MINUTES);

        assertThat(shop.entries(client)).containsExactly(
                "ACCRUAL 5000", "CORRECTION -2000 ☁", "REVERSAL -1500", "REVERSAL -1500");
        assertThat(shop.cloud.balance(shop.firstCustomer())).isEqualByComparingTo("0");
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE", "DEDUCTION DONE", "DEDUCTION DONE");
    }

    @Test
    void aSaleThatCameBackBeforeTheMarketplaceHeardOfItLeavesNothingThere() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.faults = request -> Fault.UNREACHABLE;
        long order = shop.sold(client, 1000, 0);
        takeBack(order, 1, 1);

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(shop.entries(client)).containsExactly(
                "ACCRUAL 5000", "REVERSAL -5000", "CORRECTION -2000 ☁", "CORRECTION 2000 ☁");
        assertThat(shop.cloud.balance(shop.firstCustomer())).isEqualByComparingTo("0");
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE", "DEDUCTION DONE");
    }

    @Test
    void pointsThatWereGivenBackBeforeTheMarketplaceHeardOfThemAreNotTakenThere() {
        long client = withPoints();
        shop.cloud.faults = request -> Fault.UNREACHABLE;
        long order = shop.sold(client, 1000, 100);
        takeBack(order, 1, 1);
        List<String> before = shop.rows();

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(before).containsExactly(
                "CLIENT DONE", "DEDUCTION DONE SUPERSEDED", "SALE READY", "DEDUCTION READY");
        assertThat(shop.cloud.balance(shop.firstCustomer())).isEqualByComparingTo("150");
        assertThat(shop.balance(client)).isEqualTo(Points.of(150));
    }

    @Test
    void ofPointsThatWereGivenBackInPartOnlyTheRestIsTakenThere() {
        long client = withPoints();
        shop.cloud.faults = request -> Fault.UNREACHABLE;
        long order = shop.sold(client, 1000, 100);
        takeBack(order, 1, 4);
        takeBack(order, 2, 4);

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(shop.firstCustomer())));
        assertThat(shop.rows()).doesNotContain("DEDUCTION READY").contains("DEDUCTION DONE");
    }

    @Test
    void pointsInDoubtThatDidNotArriveAndWereGivenBackAreNotSentAgain() {
        long client = withPoints();
        shop.cloud.faults = request -> request.endsWith("/deduct") ? Fault.RESET_BEFORE : Fault.NONE;
        long order = shop.sold(client, 1000, 100);
        shop.run(Duration.ofSeconds(10));
        takeBack(order, 1, 1);

        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(shop.rows()).containsExactly(
                "CLIENT DONE", "DEDUCTION DONE SUPERSEDED", "SALE DONE", "DEDUCTION DONE");
        assertThat(shop.cloud.balance(shop.firstCustomer())).isEqualByComparingTo("150");
        assertThat(shop.balance(client)).isEqualTo(Points.of(150));
    }

    private void takeBack(long order, long part, long whole) {
        var unused = shop.rooms.database().write(transaction -> shop.rooms.points().reverse(
                transaction, DocumentRef.order(order, "S-00001"), part, whole, Booking.of(UUID.randomUUID())));
    }

    private long withPoints() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.book(shop.firstCustomer(), "5000", "150.00", null);
        shop.run(Duration.ofMinutes(15));
        return client;
    }

    private void disconnect() {
        shop.access.forget();
        shop.shop.cloud = false;
    }

    private void reconnect() {
        shop.access.setUp("http://localhost:1", FakeMarketplace.LOGIN, FakeMarketplace.PASSWORD);
        shop.shop.cloud = true;
        shop.sync.hurry();
    }
}
