package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class DayLabelsTest {
    private static final Texts RUSSIAN = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    @Test
    void daysOfOneYearAreToldWithoutIt() {
        assertThat(labels(DECEMBER.minusDays(30), DECEMBER).of(DECEMBER)).isEqualTo("31.12");
    }

    @Test
    void daysOfSeveralYearsAreToldWithTheirs() {
        assertThat(labels(DECEMBER, DECEMBER.plusDays(1)).of(DECEMBER.plusDays(1))).isEqualTo("01.01.26");
    }

    private static DayLabels labels(LocalDate first, LocalDate last) {
        return DayLabels.of(RUSSIAN, List.of(
                new DayRevenue(first, 0, Money.ZERO), new DayRevenue(last, 0, Money.ZERO)));
    }
}
