package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.TabCounts;
import shop.petunia.ui.Progress;

class BulkOrdersTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @Test
    void theOrdersOfYearsHoldTogetherAndAreFound() {
        new BulkOrders(shop.rooms.database()).fill(2000, Progress.UNWATCHED);

        TabCounts counts = shop.desk.list().counts(OrderFilter.ACTIVE);
        assertThat(counts.requests() + counts.active() + counts.history()).isEqualTo(2000);
        assertThat(counts.requests()).isEqualTo(15);
        assertThat(shop.findings()).isEmpty();
        assertThat(shop.desk.list().count(OrderFilter.HISTORY.text("ива"))).isPositive();
        assertThat(shop.desk.list().count(OrderFilter.HISTORY.text("791600"))).isPositive();
        assertThat(shop.desk.list().search("S-02000", 5)).hasSizeLessThan(2);
    }
}
