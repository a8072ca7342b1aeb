package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.petunia.clients.Departures;
import shop.petunia.shared.Points;

class PointSyncTest {
    private static final Duration MINUTES = Duration.ofMinutes(2);

    @RegisterExtension
    final WireShop shop = new WireShop();

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
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(shop.firstCustomer())));
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

        assertThat(shop.cloud.list(shop.firstCustomer())).hasSize(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
    }

    @Test
    void twoAlikeSalesAreTwoTransactions() {
        long client = shop.client(WireShop.PHONE);
        shop.cloud.faults = request -> request.endsWith("/sales") ? Fault.REPLY_LOST : Fault.NONE;

        shop.sell(client, 1000, 0);
        shop.sell(client, 1000, 0);
        shop.run(Duration.ofMinutes(5));

        assertThat(shop.cloud.list(shop.firstCustomer())).hasSize(2);
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
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(shop.firstCustomer())));
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
    void whatTheMarketplaceBooksStandsHereOnce() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        long order = shop.cloud.order("done", "89161234567", 2000, false);
        shop.cloud.book(shop.firstCustomer(), "2000", "60.00", order);

        shop.run(Duration.ofHours(1));

        assertThat(shop.entries(client)).containsExactly("ACCRUAL 6000 ☁");
        assertThat(shop.rows()).containsExactly("CLIENT DONE");
    }

    @Test
    void pointsThatPaidAreTakenThereToo() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.book(shop.firstCustomer(), "5000", "150.00", null);
        shop.run(Duration.ofMinutes(15));

        shop.sell(client, 1000, 100);
        shop.run(MINUTES);

        assertThat(shop.rows()).containsExactly("CLIENT DONE", "DEDUCTION DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(shop.firstCustomer())));
    }

    @Test
    void nobodyIsAnonymisedWhosePointsWaitToBeSent() {
        long client = shop.client(WireShop.PHONE);
        shop.sell(client, 1000, 0);
        Departures departures = new Departures(
                shop.rooms.database(), List.of(new LinkedClients()), List.of(new LinkedClients()));

        assertThatThrownBy(() -> departures.anonymise(client)).satisfies(refusal("marketplace.erase.waiting"));
    }

    /** Somebody else there has sold for as much at the very moment at which the reply got lost. */
    private long inDoubt() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        shop.cloud.faults = request -> {
            if (request.endsWith("/sales")) {
                shop.cloud.book(shop.firstCustomer(), "1000", "30.00", null);
                return Fault.REPLY_LOST;
            }
            return Fault.NONE;
        };
        shop.sell(client, 1000, 0);
        shop.run(MINUTES);
        return client;
    }
}
