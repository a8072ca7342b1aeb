package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.app.Wiring;
import shop.petunia.orders.LineKind;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The syncing's questions and commands are portable. */
class WireOnPostgresTest {
    @Test
    void ordersPointsAndTheStorefrontAreSyncedAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1)) {
            WireShop shop = new WireShop(new OrderShop(database, clock, () -> database, () -> {}), 1);
            long order = shop.cloud.order("pending", "79161234567", 1000, true);
            Link roses = new Link(LineKind.GOOD, shop.rose(10));
            shop.storefront.publish(roses);
            long client = shop.client(WireShop.PHONE);
            shop.run(Duration.ofMinutes(1));

            shop.products.confirm(7, "Роза", roses);
            shop.accept(order);
            shop.sell(client, 1000, 0);
            shop.run(Duration.ofMinutes(20));

            assertThat(shop.rows()).containsExactly(
                    "CLIENT DONE", "PRODUCT DONE", "ACCEPT ACCEPTED DONE", "SALE DONE");
            assertThat(shop.cloud.products.shown()).containsExactly("Роза 200.00 × 9");
            assertThat(shop.storefront.page(StorefrontFilter.ALL.text("роза"), 0, 9))
                    .extracting(OfferRow::quantity).containsExactly(9L);
            assertThat(List.of(shop.status(order), shop.outbox.waiting(), shop.outbox.parked()))
                    .containsExactly(OrderStatus.ACCEPTED, List.of(), List.of());
            assertThat(shop.shop.findings()).isEmpty();
        }
    }
}
