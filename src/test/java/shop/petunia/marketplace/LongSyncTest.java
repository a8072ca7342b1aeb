package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.OrderStatus;

/** Long without. */
class LongSyncTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    @Test
    void theShopWorksADayWithTheCableOutAndCatchesUpByItself() {
        List<Long> orders = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            orders.add(shop.cloud.order("pending", "79161234567", 1000 + i, false));
        }
        long client = shop.client(WireShop.PHONE);
        shop.run(Duration.ofMinutes(2));
        shop.cloud.faults = request -> Fault.UNREACHABLE;

        for (long order : orders) {
            shop.accept(order);
            shop.sell(client, 1000, 0);
            shop.run(Duration.ofHours(4));
            shop.step(order, OrderStatus.ASSEMBLING);
        }
        int asked = shop.cloud.asked.size();
        shop.cloud.faults = request -> Fault.NONE;
        shop.run(Duration.ofMinutes(10));

        assertThat(asked).as("requests in vain").isLessThan(500);
        assertThat(orders).allSatisfy(order -> assertThat(shop.cloud.status(order)).isEqualTo("assembling"));
        assertThat(shop.rows()).allMatch(row -> row.endsWith("DONE"));
        assertThat(shop.balance(client)).isEqualTo(shop.expected(client, shop.customers(client).getFirst()));
    }
}
