package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.petunia.clients.Departures;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Points;

class PointSyncTest {
    private static final Duration MINUTES = Duration.ofMinutes(2);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.shop.findings()).isEmpty();
    }

    @Test
    void aNewClientIsIntroducedAndTheCardsNumberComesBack() {
        long client = shop.client(WireShop.PHONE);

        shop.run(MINUTES);

        assertThat(shop.cloud.customers.values()).extracting(one -> one.get("phone").asString())
                .containsExactly("79161234567");
        assertThat(shop.rooms.clients().byId(client).orElseThrow().client().marketCard()).startsWith("FL-9");
        assertThat(shop.rows()).containsExactly("CLIENT DONE");
    }

    @Test
    void whoeverIsThereAlreadyUnderTheOtherFormOfThePhoneIsLinked() {
        long there = shop.cloud.customer("89161234567", "Маша");
        shop.cloud.book(there, "1000", "30.00", null);
        long client = shop.client(WireShop.PHONE);

        shop.run(MINUTES);

        assertThat(shop.cloud.customers).hasSize(1);
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 3000 ☁");
    }

    @Test
    void aSaleGetsThePointsThatTheMarketplaceGives() {
        long client = shop.client(WireShop.PHONE);

        shop.sell(client, 1000, 0);
        shop.run(MINUTES);

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000", "CORRECTION -2000 ☁");
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer())));
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
    }

    @Test
    void aSaleWhoseReplyIsLostIsNotSentTwice() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.REPLY_LOST : Fault.NONE;

        shop.sell(client, 1000, 0);
        shop.run(MINUTES);

        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/sales")).hasSize(1);
        assertThat(shop.balance(client)).isEqualTo(Points.of(new BigDecimal("30")));
    }

    @Test
    void whoWaitsPatientlyLearnsWhatBecameOfASaleInDoubt() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.REPLY_LOST : Fault.NONE;
        shop.sell(client, 1000, 0);

        SyncStatus status = shop.sync.patiently();

        assertThat(status.waiting()).isZero();
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
    }

    @Test
    void aSaleThatDidNotArriveIsSentAgain() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") && shop.cloud.asked.stream()
                .filter(one -> one.endsWith("/sales")).count() == 1 ? Fault.RESET_BEFORE : Fault.NONE;

        shop.sell(client, 1000, 0);
        shop.run(MINUTES);

        assertThat(shop.cloud.list(customer())).hasSize(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
    }

    @Test
    void twoAlikeSalesAreTwoTransactions() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.REPLY_LOST : Fault.NONE;

        shop.sell(client, 1000, 0);
        shop.sell(client, 1000, 0);
        shop.run(Duration.ofMinutes(5));

        assertThat(shop.cloud.list(customer())).hasSize(2);
        assertThat(shop.balance(client)).isEqualTo(Points.of(60));
    }

    @Test
    void ofSeveralThatCouldBeItAPersonDecides() {
        long client = inDoubt();

        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE CONFLICT SEVERAL");
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000");
    }

    @ParameterizedTest
    @EnumSource(names = {"THEIRS", "DROP"})
    void whateverIsDecidedAboutDoubtfulPointsTheyStandHereOnce(Choice choice) {
        long client = inDoubt();
        long parked = shop.outbox.parked().getFirst().id();

        if (choice == Choice.THEIRS) {
            shop.outbox.takeTheirs(parked);
        } else {
            shop.outbox.drop(parked);
        }
        shop.run(Duration.ofHours(1));

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000", "CORRECTION -2000 ☁", "ACCRUAL 3000 ☁");
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer())));
    }

    @Test
    void doubtfulPointsAreLookedForAgainAndNotSentAgain() {
        inDoubt();

        shop.outbox.retry(shop.outbox.parked().getFirst().id());
        shop.run(MINUTES);

        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/sales")).hasSize(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE CONFLICT SEVERAL");
    }

    @Test
    void aSaleInDoubtIsLookedForWhereItWasSentThoughTheClientWasMergedSince() {
        long into = shop.client("+79160000001");
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.REPLY_LOST : Fault.NONE;
        shop.sell(client, 1000, 0);
        shop.sync.once();

        shop.rooms.database().writeOnly(transaction -> new LinkedClients().move(transaction, client, into));
        shop.run(MINUTES);

        assertThat(shop.cloud.asked).filteredOn(request -> request.endsWith("/sales")).hasSize(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "CLIENT DONE", "SALE DONE");
    }

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
    void whatTheMarketplaceBooksStandsHereOnce() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        long order = shop.cloud.order("done", "89161234567", 2000, false);
        shop.cloud.book(customer(), "2000", "60.00", order);

        shop.run(Duration.ofHours(1));

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 6000 ☁");
        assertThat(shop.rows()).containsExactly("CLIENT DONE");
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
        shop.cloud.book(customer(), "1000", "30.00", order);
        reconnect();
        shop.run(Duration.ofHours(1));

        assertThat(before).containsExactly("ACCRUAL 5000");
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5000", "CORRECTION -2000 ☁");
        assertThat(shop.balance(client)).isEqualTo(shop.expected(client, customer()));
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
        shop.cloud.book(customer(), "1000", "50.00", order);
        shop.cloud.book(customer(), "0", "-50.00", order);
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
        shop.cloud.book(customer(), "1000", "30.00", order);
        shop.run(Duration.ofMinutes(15));
        disconnect();

        shop.step(order, OrderStatus.ASSEMBLING);
        shop.step(order, OrderStatus.DONE);

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 3000 ☁");
    }

    @Test
    void pointsThatPaidAreTakenThereToo() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.book(customer(), "5000", "150.00", null);
        shop.run(Duration.ofMinutes(15));

        shop.sell(client, 1000, 100);
        shop.run(MINUTES);

        assertThat(shop.rows()).containsExactly("CLIENT DONE", "DEDUCTION DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer())));
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
        assertThat(shop.cloud.balance(customer())).isEqualByComparingTo("0");
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
        assertThat(shop.cloud.balance(customer())).isEqualByComparingTo("0");
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
        assertThat(shop.cloud.balance(customer())).isEqualByComparingTo("150");
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

        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer())));
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
        assertThat(shop.cloud.balance(customer())).isEqualByComparingTo("150");
        assertThat(shop.balance(client)).isEqualTo(Points.of(150));
    }

    @Test
    void nobodyIsAnonymisedWhosePointsWaitToBeSent() {
        long client = shop.client(WireShop.PHONE);
        shop.sell(client, 1000, 0);
        Departures departures = new Departures(
                shop.rooms.database(), List.of(new LinkedClients()), List.of(new LinkedClients()));

        assertThatThrownBy(() -> departures.anonymise(client)).satisfies(refusal("marketplace.erase.waiting"));
    }

    private void takeBack(long order, long part, long whole) {
        var unused = shop.rooms.database().write(transaction -> shop.rooms.points().reverse(
                transaction, DocumentRef.order(order, "S-00001"), part, whole, Booking.of(UUID.randomUUID())));
    }

    private long withPoints() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.book(customer(), "5000", "150.00", null);
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

    private long customer() {
        return shop.cloud.customers.keySet().iterator().next();
    }

    /** Somebody else there has sold for as much at the very moment at which the reply got lost. */
    private long inDoubt() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.faults = request -> {
            if (request.endsWith("/sales")) {
                shop.cloud.book(customer(), "1000", "30.00", null);
                return Fault.REPLY_LOST;
            }
            return Fault.NONE;
        };
        shop.sell(client, 1000, 0);
        shop.run(MINUTES);
        return client;
    }
}
