package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.cash;
import static shop.petunia.orders.OrderShop.pickup;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.petunia.app.Wiring;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The questions and commands of orders are portable. */
class OrdersOnPostgresTest {
    @Test
    void ordersAreTakenDownFoundAcceptedOnceAndCancelledAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database one = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1);
                Database two = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1)) {
            OrderShop shop = new OrderShop(one, clock, () -> two, () -> {});
            OrderRacesTest.acceptAtOnce(shop, shop.another());
            long order = shop.phone(OrderDraft.of(pickup(TODAY),
                    List.of(OrderLineDraft.free("Лента", 1, Money.ofRoubles(100)))), cash(100));

            lists(shop);
            shop.desk.steps().cancel(
                    order, new Cancellation("", FlowersBack.TO_LOTS, MoneyBack.CARD), UUID.randomUUID());

            assertThat(shop.desk.list().counts(OrderFilter.ACTIVE)).isEqualTo(new TabCounts(0, 1, 1));
            assertThat(shop.findings()).isEmpty();
        }
    }

    private static void lists(OrderShop shop) {
        Period today = new Period(TODAY, TODAY);
        for (OrderColumn column : OrderColumn.values()) {
            assertThat(shop.desk.list().page(OrderFilter.ACTIVE.text("мар 4567"), Sort.downBy(column), 0, 9))
                    .hasSize(2);
        }
        assertThat(shop.desk.list().page(OrderFilter.ACTIVE.due(today).text("сад"), OrderList.NEXT_FIRST, 0, 9))
                .hasSize(1);
        assertThat(shop.desk.list().counts(OrderFilter.ACTIVE.text("S-0"))).isEqualTo(new TabCounts(0, 1, 0));
        assertThat(shop.desk.stems().on(today, true)).hasSize(1);
    }
}
