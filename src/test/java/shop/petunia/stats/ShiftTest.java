package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Period;

class ShiftTest {
    @Test
    void beforeAMonthThatIsNotOverComesTheWholeMonthBefore() {
        Period march = days("2028-03-01", "2028-03-05");

        assertThat(Shift.earlier(march, true)).isEqualTo(days("2028-02-01", "2028-02-29"));
    }

    @Test
    void monthsFollowMonths() {
        Period february = days("2028-02-01", "2028-02-29");

        assertThat(Shift.earlier(february, false)).isEqualTo(days("2028-01-01", "2028-01-31"));
        assertThat(Shift.later(february, false)).isEqualTo(days("2028-03-01", "2028-03-31"));
    }

    @Test
    void otherDaysMoveByTheirNumber() {
        Period week = days("2026-03-01", "2026-03-07");

        assertThat(Shift.earlier(week, false)).isEqualTo(days("2026-02-22", "2026-02-28"));
        assertThat(Shift.later(week, false)).isEqualTo(days("2026-03-08", "2026-03-14"));
    }

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }
}
