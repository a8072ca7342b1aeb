package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;

class SalesDaysRaceTest {
    private static final int SALES = 40;

    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @Test
    void aSaleBesideTheReckoningIsNotLost() throws Exception {
        try (ExecutorService till = Executors.newFixedThreadPool(1)) {
            Future<?> selling = till.submit(() -> {
                for (int i = 0; i < SALES; i++) {
                    shop.sell(free(100));
                }
            });
            while (!selling.isDone()) {
                shop.revenue(TODAY);
            }
            selling.get(1, TimeUnit.MINUTES);
        }

        Money all = shop.revenue(TODAY);

        assertThat(all).isEqualTo(Money.ofRoubles(100L * SALES));
    }
}
