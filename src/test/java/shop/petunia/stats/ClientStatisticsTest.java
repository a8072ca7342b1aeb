package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;

class ClientStatisticsTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @Test
    void whoCameAgainAndWhoCameFirst() {
        long anna = shop.client("Анна");
        long vera = shop.client("Вера");
        shop.sellTo(anna, 1000);
        shop.sellTo(vera, 700);
        shop.clock.advanceDays(7);
        shop.sellTo(anna, 300);
        shop.bringBack(shop.sellTo(anna, 200), 1);
        shop.sellTo(shop.client("Яна"), 2000);

        ClientReport report = shop.desk.clients().of(Period.lastDays(7, shop.clock.today()));

        assertThat(report).extracting(
                ClientReport::fresh, ClientReport::returning, ClientReport::before, ClientReport::retained,
                ClientReport::retention).containsExactly(1L, 1L, 2L, 1L, new BigDecimal("50.0"));
        assertThat(report.top()).extracting(row -> row.client().name(), ClientReport.Top::purchases,
                ClientReport.Top::spent).containsExactly(
                        tuple("Яна", 1L, Money.ofRoubles(2000)), tuple("Анна", 1L, Money.ofRoubles(300)));
    }

    @Test
    void whoUsedToComeAndDoesNotIsToBeCalled() {
        long anna = shop.client("Анна");
        shop.sellTo(anna, 1000);
        shop.sellTo(anna, 1000);
        shop.clock.advanceDays(100);

        ClientReport report = shop.desk.clients().of(Period.lastDays(30, shop.clock.today()));

        assertThat(report.sleeping()).isEqualTo(1);
        assertThat(report.leaving()).extracting(row -> row.client().name()).containsExactly("Анна");
        assertThat(report.retention()).isNull();
    }
}
