package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.loyalty.Booking;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Points;

/** A backup was put in the place of the database, and the marketplace knows more than it does. */
class RestoredTest {
    private static final Duration MINUTES = Duration.ofMinutes(5);

    @RegisterExtension
    final WireShop shop = new WireShop();

    @Test
    void aSaleThatWasSentSinceTheBackupIsFoundAndNotSentAgain() {
        long client = linked();
        shop.cloud.book(customer(), "1000", "30.00", null);
        shop.run(Duration.ofMinutes(15));
        offline();
        shop.sell(client, 1000, 0);
        shop.cloud.book(customer(), "1000", "30.00", null);

        restored();

        assertThat(sales()).isZero();
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(60));
    }

    @Test
    void aSaleThatWasNeverSentIsSent() {
        long client = linked();
        shop.cloud.book(customer(), "1000", "30.00", null);
        shop.run(Duration.ofMinutes(15));
        offline();
        shop.sell(client, 1000, 0);

        restored();

        assertThat(sales()).isEqualTo(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(60));
    }

    @Test
    void ofTwoAlikeSalesBothOrOneMayHaveBeenSent() {
        long both = linked();
        offline();
        shop.sell(both, 1000, 0);
        shop.sell(both, 1000, 0);
        shop.sell(both, 2000, 0);
        shop.sell(both, 2000, 0);
        shop.cloud.book(customer(), "1000", "30.00", null);
        shop.cloud.book(customer(), "1000", "30.00", null);
        shop.cloud.book(customer(), "2000", "60.00", null);

        restored();

        assertThat(sales()).isEqualTo(1);
        assertThat(shop.cloud.list(customer())).hasSize(4);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE", "SALE DONE", "SALE DONE", "SALE DONE");
        assertThat(shop.balance(both)).isEqualTo(Points.of(180));
    }

    @Test
    void pointsThatWereTakenSinceAreNotTakenAgain() {
        long client = linked();
        shop.cloud.book(customer(), "5000", "150.00", null);
        shop.run(Duration.ofMinutes(15));
        offline();
        shop.sell(client, 1000, 100);
        shop.cloud.book(customer(), "0", "-100.00", null);

        restored();

        assertThat(shop.cloud.asked).noneMatch(request -> request.endsWith("/deduct"));
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "DEDUCTION DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(shop.cloud.balance(customer())));
    }

    @Test
    void whatCameBackOfASaleIsFoundAsTheMarketplaceHadGivenIt() {
        long client = linked();
        offline();
        long sale = shop.sold(client, 1000, 0);
        var unused = shop.rooms.database().write(transaction -> shop.rooms.points().reverse(
                transaction, DocumentRef.order(sale, "S-00001"), 1, 1, Booking.of(UUID.randomUUID())));
        shop.cloud.book(customer(), "1000", "30.00", null);
        shop.cloud.book(customer(), "0", "-30.00", null);

        restored();

        assertThat(shop.cloud.list(customer())).hasSize(2);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE", "DEDUCTION DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.ZERO);
    }

    @Test
    void aClientAndASaleThatTheBackupOnlyMeantToTellAreFoundThere() {
        offline();
        long client = shop.client(WireShop.PHONE);
        shop.sell(client, 1000, 0);
        long there = shop.cloud.customer("79161234567", "Мария");
        shop.cloud.book(there, "1000", "30.00", null);

        restored();

        assertThat(shop.cloud.customers).hasSize(1);
        assertThat(shop.cloud.list(there)).hasSize(1);
        assertThat(shop.rows()).containsExactly("CLIENT DONE", "SALE DONE");
        assertThat(shop.balance(client)).isEqualTo(Points.of(30));
    }

    @Test
    void manyClientsThatWaitNeedOneList() {
        offline();
        for (int number = 0; number < 20; number++) {
            shop.client("+791600000" + (10 + number));
        }
        shop.cloud.asked.clear();

        restored();

        assertThat(shop.cloud.customers).hasSize(20);
        assertThat(shop.cloud.asked).filteredOn("GET /seller-web/customers"::equals).hasSizeLessThan(5);
    }

    @Test
    void aSaleThatTheMarketplaceHadRefusedIsLookedForBeforeItIsTriedAgain() {
        long client = linked();
        offline();
        shop.sell(client, 1000, 0);
        shop.rooms.database().writeOnly(transaction -> transaction.session()
                .createMutationQuery("update Outgoing set state = REJECTED, why = REFUSED where kind = SALE")
                .executeUpdate());
        shop.cloud.book(customer(), "1000", "30.00", null);
        restored();
        List<String> before = shop.rows();

        shop.outbox.retry(shop.outbox.parked().getFirst().id());
        shop.run(MINUTES);

        assertThat(before).containsExactly("CLIENT DONE", "SALE CONFLICT REFUSED");
        assertThat(sales()).isZero();
        assertThat(shop.balance(client)).isEqualTo(Points.of(30));
    }

    @Test
    void whatWasShownOrSoldOutSinceIsToldAsTheBackupHasIt() {
        long rose = shop.rose(10);
        Link roses = new Link(LineKind.GOOD, rose);
        shop.storefront.publish(roses);
        shop.run(MINUTES);
        shop.cloud.products.all.values().forEach(product -> product.put("quantity", 2));

        restored();
        shop.run(Duration.ofMinutes(15));

        assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 10");
    }

    @Test
    void whatWasShownSinceAndIsHiddenInTheBackupIsHidden() {
        Link roses = new Link(LineKind.GOOD, shop.rose(10));
        offline();
        shop.storefront.publish(roses);
        shop.storefront.unpublish(roses);
        shop.cloud.products.put("Роза", "");

        restored();

        assertThat(shop.cloud.products.shown()).containsExactly("(Роза 200.00 × 10)");
    }

    @Test
    void ordersAndPointsSinceTheBackupAreReadAgainOnce() {
        long client = linked();
        long order = shop.cloud.order("pending", "89161234567", 2000, false);
        shop.cloud.book(customer(), "500", "15.00", null);
        shop.cloud.book(customer(), "0", "-15.00", null);

        restored();
        shop.run(Duration.ofMinutes(30));

        assertThat(shop.status(order)).isEqualTo(OrderStatus.PENDING);
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 1500 ☁", "REDEMPTION -1500 ☁");
    }

    private long linked() {
        long client = shop.client(WireShop.PHONE);
        shop.run(MINUTES);
        return client;
    }

    private void offline() {
        shop.cloud.faults = request -> Fault.UNREACHABLE;
    }

    /** The backup holds what waits; what was sent since stands in the marketplace alone. */
    private void restored() {
        AfterRestore.settle(shop.rooms.database());
        shop.restart();
        shop.cloud.faults = request -> Fault.NONE;
        shop.sync.hurry();
        shop.run(MINUTES);
    }

    private long sales() {
        return shop.cloud.asked.stream().filter(request -> request.endsWith("/sales")).count();
    }

    private long customer() {
        return shop.cloud.customers.keySet().iterator().next();
    }
}
