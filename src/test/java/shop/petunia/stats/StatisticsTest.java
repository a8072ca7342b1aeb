package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderDraft;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.orders.Way;
import shop.petunia.shared.Money;

class StatisticsTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @Test
    void ofWhatIsPaidOnlineTheMarketplaceKeepsItsCommission() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");

        Payout payout = shop.figures(TODAY).payout();

        assertThat(payout).isEqualTo(new Payout(new BigDecimal("18"), roubles(1000), roubles(1000), Money.ZERO,
                roubles(180)));
        assertThat(payout.payout()).isEqualTo(roubles(820));
    }

    @Test
    void aCounterSaleHasNoCommission() {
        shop.sell(free(1000));

        Figures figures = shop.figures(TODAY);

        assertThat(figures.payout().commission()).isEqualTo(Money.ZERO);
        assertThat(figures.totals().of(Channel.COUNTER)).isEqualTo(new Sums(1, roubles(1000), Money.ZERO));
    }

    @Test
    void ofWhatIsPaidOnPickupTheShopOwesTheCommission() {
        shop.hears(1, OrderStatus.COMPLETED, PaymentMethod.ON_PICKUP, "");

        Payout payout = shop.figures(TODAY).payout();

        assertThat(payout.onPickup()).isEqualTo(roubles(1000));
        assertThat(payout.payout()).isEqualTo(roubles(-180));
    }

    @Test
    void aRefundOfTheNextDayLowersThatDayAndNotTheSales() {
        long order = shop.sell(OrderLineDraft.free("Ленты", 4, roubles(250)));
        shop.clock.advanceDays(1);

        shop.bringBack(order, 1);

        assertThat(List.of(shop.revenue(TODAY), shop.revenue(TODAY.plusDays(1))))
                .containsExactly(roubles(1000), roubles(-250));
        assertThat(shop.figures(TODAY, TODAY.plusDays(1)).totals().all())
                .isEqualTo(new Sums(1, roubles(1000), roubles(250)));
    }

    @Test
    void whatTheMarketplaceGivesBackLowersItsDayAndItsCommission() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
        shop.hears(2, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
        shop.figures(TODAY);
        shop.clock.advanceDays(1);

        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "refunded");

        assertThat(shop.revenue(TODAY)).isEqualTo(roubles(2000));
        assertThat(shop.figures(TODAY.plusDays(1)).payout().payout()).isEqualTo(roubles(-820));
        assertThat(shop.figures(TODAY, TODAY.plusDays(1)).payout().payout()).isEqualTo(roubles(820));
    }

    @Test
    void whatTheMarketplaceGivesBackBeforeTheHandOverLowersTheDayOfTheHandOver() {
        shop.hears(1, OrderStatus.ACCEPTED, PaymentMethod.ONLINE, "succeeded");
        shop.clock.advanceDays(1);
        shop.hears(1, OrderStatus.ACCEPTED, PaymentMethod.ONLINE, "refunded");
        shop.clock.advanceDays(1);

        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "refunded");

        assertThat(shop.figures(TODAY.plusDays(2)).totals().all())
                .isEqualTo(new Sums(1, Money.ofRoubles(1000), Money.ofRoubles(1000)));
    }

    @Test
    void aSaleThatTheMarketplaceCancelsNeverWasOne() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
        Money before = shop.revenue(TODAY);
        shop.clock.advanceDays(1);

        shop.hears(1, OrderStatus.CANCELLED, PaymentMethod.ONLINE, "refunded");

        assertThat(before).isEqualTo(roubles(1000));
        assertThat(List.of(shop.revenue(TODAY), shop.revenue(TODAY.plusDays(1)))).containsOnly(Money.ZERO);
    }

    @Test
    void anOrderCountsWhenItIsHandedOverAndItsStatusWhenItWasCreated() {
        long order = shop.orders.desk.orders().create(OrderDraft.of(OrderContacts.delivery(TODAY, "Садовая", "Мария",
                ""), List.of(free(1000))).fee(roubles(300)), List.of(new Payment(PaidBy.CARD, roubles(1300))), false,
                UUID.randomUUID()).id();
        shop.orders.desk.steps().assemble(order, false, UUID.randomUUID());
        Figures before = shop.figures(TODAY);
        shop.clock.advanceDays(1);

        shop.orders.desk.steps().done(order, UUID.randomUUID());

        assertThat(before.statuses()).isEqualTo(Map.of(OrderStatus.ASSEMBLING, 1L));
        assertThat(before.totals().parts()).isEmpty();
        assertThat(shop.figures(TODAY).statuses()).isEqualTo(Map.of(OrderStatus.DONE, 1L));
        assertThat(shop.figures(TODAY.plusDays(1)).totals().of(Way.DELIVERY))
                .isEqualTo(new Sums(1, roubles(1300), Money.ZERO));
    }

    @Test
    void theAverageCheckLeavesRefundsOut() {
        long order = shop.sell(free(1000));
        shop.sell(free(501));

        shop.bringBack(order, 1);

        assertThat(shop.figures(TODAY).totals().all().average()).isEqualTo(Money.ofKopecks(75_050));
    }

    @Test
    void aChangeIsToldInPercentOfTheDaysBeforeAndAgainstNothingNotAtAll() {
        shop.sell(free(400));
        shop.clock.advanceDays(1);
        shop.sell(free(500));

        OptionalLong against = shop.figures(TODAY.plusDays(1)).revenue().percent();

        assertThat(against).hasValue(25);
        assertThat(shop.figures(TODAY).revenue().percent()).isEmpty();
    }

    @Test
    void bouquetsAreCountedByTheirRecipeWhereverTheyWereSoldFrom() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 100);
        long spring = shop.recipe("Весна", rose, 5);
        shop.sell(OrderLineDraft.unit(shop.unit(spring), "Весна", roubles(1000)));
        long two = shop.sell(OrderLineDraft.bouquet(spring, "Весна", 2, roubles(900)));
        shop.sell(OrderLineDraft.good(rose, "Роза", 7, roubles(150)), free(2000));

        shop.bringBack(two, 1);

        Figures figures = shop.figures(TODAY);
        assertThat(figures.popular(ItemKind.BOUQUET, Popularity.REVENUE, 9)).containsExactly(
                new ItemRow(ItemKind.BOUQUET, spring, "Весна", 2, roubles(1900), new Margin(roubles(1900),
                        roubles(100))));
        assertThat(figures.popular(ItemKind.GOOD, Popularity.REVENUE, 9)).extracting(ItemRow::name)
                .containsExactly("Открытка", "Роза");
        assertThat(figures.popular(ItemKind.GOOD, Popularity.PIECES, 1)).extracting(ItemRow::name)
                .containsExactly("Роза");
    }

    @Test
    void theMarginKnowsOnlyWhatLotsKnow() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 10);

        shop.sell(OrderLineDraft.good(rose, "Роза", 3, roubles(150)), free(5000));

        assertThat(shop.figures(TODAY).margin()).isEqualTo(new Margin(roubles(450), roubles(30)));
        assertThat(shop.figures(TODAY).margin().percent()).isEqualTo("93.3");
    }

    @Test
    void aLaterReceptionThatSettlesAShortageTellsTheSalesCost() {
        long rose = shop.flower("Роза");
        shop.sell(OrderLineDraft.good(rose, "Роза", 3, roubles(150)));
        Margin before = shop.figures(TODAY).margin();
        shop.clock.advanceDays(1);

        shop.settle(shop.lot(rose, 10));

        assertThat(before).isEqualTo(new Margin(Money.ZERO, Money.ZERO));
        assertThat(shop.figures(TODAY).margin()).isEqualTo(new Margin(roubles(450), roubles(30)));
    }

    @Test
    void whatIsThrownAwayIsTold() {
        long rose = shop.flower("Роза");
        shop.lose(shop.lot(rose, 10), 4);

        Figures figures = shop.figures(TODAY);

        assertThat(figures.waste().loss()).isEqualTo(roubles(40));
        assertThat(figures.wasteBefore().loss()).isEqualTo(Money.ZERO);
    }

    private static Money roubles(long roubles) {
        return Money.ofRoubles(roubles);
    }
}
