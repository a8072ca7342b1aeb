package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stats.StatsShop.TODAY;
import static shop.petunia.stats.StatsShop.free;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;

class StatisticsTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @Test
    void ofWhatIsPaidOnlineTheMarketplaceKeepsItsCommission() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");

        Payout payout = shop.figures(TODAY).payout();

        assertThat(payout).isEqualTo(new Payout(new BigDecimal("18"), roubles(1000), roubles(1000), Money.ZERO,
                Money.ZERO, roubles(180)));
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
    void whatWasGivenBackBeforeItWasFirstSeenIsNoRevenue() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "canceled");

        Figures figures = shop.figures(TODAY);

        assertThat(figures.totals().all()).isEqualTo(new Sums(1, roubles(1000), roubles(1000)));
        assertThat(figures.payout()).isEqualTo(new Payout(new BigDecimal("18"), Money.ZERO, Money.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO));
    }

    @Test
    void whatIsNotPaidOnTheMarketplaceYetIsNotPaidInTheShopEither() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "pending");

        Payout payout = shop.figures(TODAY).payout();

        assertThat(payout).isEqualTo(new Payout(new BigDecimal("18"), roubles(1000), Money.ZERO, Money.ZERO,
                roubles(1000), roubles(180)));
    }

    @Test
    void whatTheMarketplaceGivesBackLowersPopularityOnThatDayAndTheMarginOfTheSale() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 10);
        shop.orders.linkTo(rose);
        shop.hears(1, OrderStatus.ACCEPTED, PaymentMethod.ONLINE, "succeeded");
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
        Margin before = shop.figures(TODAY).margin();
        shop.clock.advanceDays(1);

        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "canceled");

        Figures next = shop.figures(TODAY.plusDays(1));
        assertThat(before).isEqualTo(new Margin(roubles(800), roubles(10)));
        assertThat(next.popular(ItemKind.BOUQUET, Popularity.REVENUE, 9)).isEmpty();
        assertThat(shop.items(TODAY.plusDays(1))).extracting(ItemRow::pieces, ItemRow::revenue)
                .containsExactly(tuple(-1L, roubles(-800)));
        assertThat(shop.figures(TODAY).margin()).isEqualTo(new Margin(Money.ZERO, roubles(10)));
    }

    @Test
    void aHandOverThatIsHeardOfLaterCountsOnItsDay() {
        shop.hears(1, OrderStatus.ACCEPTED, PaymentMethod.ONLINE, "succeeded");
        Instant doneAt = shop.clock.instant();
        shop.clock.advanceDays(2);
        shop.figures(TODAY, TODAY.plusDays(2));

        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded", 200, doneAt);

        assertThat(List.of(shop.revenue(TODAY), shop.revenue(TODAY.plusDays(2))))
                .containsExactly(roubles(1000), Money.ZERO);
    }

    @Test
    void anotherFeeOfTheSameTotalMovesTheRevenueOfItsBouquets() {
        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded");
        shop.figures(TODAY);

        shop.hears(1, OrderStatus.DONE, PaymentMethod.ONLINE, "succeeded", 300, shop.clock.instant());

        assertThat(shop.items(TODAY)).extracting(ItemRow::revenue).containsExactly(roubles(700));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasReckonedOtherwiseThanTheOrdersTellIsFound() {
        shop.sell(free(1000));
        shop.figures(TODAY);
        List<Sentence> before = shop.findings();

        shop.database.writeOnly(transaction -> transaction.session()
                .createNativeMutationQuery("update sales_total set sold = sold + 1").executeUpdate());

        assertThat(before).isEmpty();
        assertThat(shop.findings()).containsExactly(Sentence.of("stats.check.day", TODAY));
    }

    @Test
    void aZoneThatWasLeftAndTakenAgainLeavesNothingStale() {
        shop.sell(free(1000));
        shop.figures(TODAY);
        shop.settings.set(ShopSettings.ZONE, shop.zone = ZoneId.of("Asia/Kamchatka"));
        shop.clock.advance(Duration.ofHours(10));
        shop.sell(free(300));

        shop.settings.set(ShopSettings.ZONE, shop.zone = TestClock.MOSCOW);

        assertThat(shop.revenue(TODAY)).isEqualTo(roubles(1300));
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
    void ofALineTheMarginKnowsThePartThatLotsKnow() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 3);

        shop.sell(OrderLineDraft.good(rose, "Роза", 10, roubles(150)));

        assertThat(shop.figures(TODAY).margin()).isEqualTo(new Margin(roubles(450), roubles(30)));
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

    @Test
    void ofVeryManyThingsOnlyTheBestAreReadForTheScreen() {
        for (int i = 1; i <= Figures.MOST_POPULAR + 3; i++) {
            shop.sell(OrderLineDraft.free("Открытка " + i, i, Money.ofKopecks(100_000 / i)));
        }

        Figures figures = shop.figures(TODAY);

        assertThat(figures.popular(ItemKind.GOOD, Popularity.PIECES, 99)).hasSize(Figures.MOST_POPULAR)
                .extracting(ItemRow::pieces).startsWith(18L, 17L, 16L).endsWith(4L);
        assertThat(shop.items(TODAY)).hasSize(Figures.MOST_POPULAR + 3);
    }

    private static Money roubles(long roubles) {
        return Money.ofRoubles(roubles);
    }
}
