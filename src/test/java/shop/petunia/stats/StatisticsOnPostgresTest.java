package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import org.junit.jupiter.api.Test;
import shop.petunia.app.Wiring;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The questions are portable. */
class StatisticsOnPostgresTest {
    @Test
    void theFiguresAreTheSameAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1)) {
            StatsShop shop = new StatsShop(new OrderShop(database, clock, () -> database, () -> {}));
            long rose = shop.flower("Роза");
            shop.lot(rose, 50);
            shop.sell(OrderLineDraft.unit(shop.unit(shop.recipe("Весна", rose, 5)), "Весна", Money.ofRoubles(1000)));
            shop.bringBack(shop.sell(OrderLineDraft.good(rose, "Роза", 4, Money.ofRoubles(250)), free(300)), 1);
            shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
            shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "refunded");
            shop.sellTo(shop.client("Анна"), 700);

            Figures figures = shop.figures(TODAY);

            assertThat(figures.totals().all())
                    .isEqualTo(new Sums(4, Money.ofRoubles(4000), Money.ofRoubles(1250)));
            assertThat(figures.margin()).isEqualTo(new Margin(Money.ofRoubles(1750), Money.ofRoubles(80)));
            assertThat(shop.desk.clients().of(new Period(TODAY, TODAY)).fresh()).isEqualTo(1);
        }
    }
}
