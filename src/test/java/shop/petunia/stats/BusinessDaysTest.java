package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.stats.StatsShop.free;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestClock;

/** Where a business day begins and ends. */
class BusinessDaysTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @Test
    void theLastMomentBelongsToTheDayAndMidnightToTheNext() {
        LocalDate lastOfMonth = LocalDate.of(2026, 3, 31);
        sellAt(TestClock.MOSCOW, lastOfMonth.atTime(23, 59, 59, 999_999_000), 1);
        sellAt(TestClock.MOSCOW, lastOfMonth.plusDays(1).atStartOfDay(), 10);

        List<Money> days = revenues(lastOfMonth, lastOfMonth.plusDays(1));

        assertThat(days).containsExactly(Money.ofRoubles(1), Money.ofRoubles(10));
    }

    @Test
    void theDayOnWhichClocksAreSetForwardHasTwentyThreeHours() {
        shop.zone = BERLIN;
        LocalDate spring = LocalDate.of(2026, 3, 29);
        sellAt(BERLIN, spring.atStartOfDay(), 1);
        sellAt(BERLIN, spring.atTime(23, 59), 10);
        sellAt(BERLIN, spring.plusDays(1).atStartOfDay(), 100);

        List<Money> days = revenues(spring, spring.plusDays(1));

        assertThat(days).containsExactly(Money.ofRoubles(11), Money.ofRoubles(100));
    }

    @Test
    void theDayOnWhichClocksAreSetBackHasTwentyFiveHours() {
        shop.zone = BERLIN;
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        sellAt(BERLIN, autumn.atStartOfDay(), 1);
        shop.clock.set(autumn.plusDays(1).atStartOfDay(BERLIN).minusNanos(1000).toInstant());
        shop.sell(free(10));
        sellAt(BERLIN, autumn.plusDays(1).atStartOfDay(), 100);

        List<Money> days = revenues(autumn, autumn.plusDays(1));

        assertThat(days).containsExactly(Money.ofRoubles(11), Money.ofRoubles(100));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeOthers() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        sellAt(TestClock.MOSCOW, leap.atTime(12, 0), 1);
        sellAt(TestClock.MOSCOW, leap.plusDays(31).atTime(12, 0), 10);

        Figures march = shop.figures(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 3, 31));

        assertThat(march.before()).isEqualTo(new Period(LocalDate.of(2028, 1, 30), leap));
        assertThat(march.daysBefore()).hasSize(31).last().isEqualTo(new DayRevenue(leap, 1, Money.ofRoubles(1)));
        assertThat(march.days()).hasSize(31).last()
                .isEqualTo(new DayRevenue(LocalDate.of(2028, 3, 31), 1, Money.ofRoubles(10)));
    }

    @Test
    void thePeriodBeforeHasAlwaysAsManyDays() {
        sellAt(TestClock.MOSCOW, LocalDate.of(2026, 12, 31).atTime(12, 0), 1);

        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(17)) {
            Figures figures = shop.figures(day, day.plusDays(day.getDayOfMonth()));
            assertThat(figures.daysBefore()).hasSameSizeAs(figures.days());
            assertThat(figures.before().last()).isEqualTo(day.minusDays(1));
        }
    }

    @Test
    void aShopThatMovesToAnotherZoneHasOtherDays() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        sellAt(TestClock.MOSCOW, day.atTime(0, 30), 1);
        List<Money> inMoscow = revenues(day.minusDays(1), day);

        shop.zone = BERLIN;

        assertThat(inMoscow).containsExactly(Money.ZERO, Money.ofRoubles(1));
        assertThat(revenues(day.minusDays(1), day)).containsExactly(Money.ofRoubles(1), Money.ZERO);
    }

    private void sellAt(ZoneId zone, LocalDateTime time, long roubles) {
        shop.clock.set(time.atZone(zone).toInstant());
        shop.sell(free(roubles));
    }

    private List<Money> revenues(LocalDate first, LocalDate last) {
        return shop.figures(first, last).days().stream().map(DayRevenue::revenue).toList();
    }
}
