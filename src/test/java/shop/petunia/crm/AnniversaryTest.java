package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnniversaryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Test
    void todayIsInNoDays() {
        Anniversary today = Anniversary.birthday(LocalDate.of(1990, 3, 5), TODAY);

        assertThat(today).isEqualTo(new Anniversary("", LocalDate.of(1990, 3, 5), TODAY, 0));
        assertThat(today.age()).isEqualTo(36);
    }

    @Test
    void whatWasYesterdayComesNextYear() {
        Anniversary passed = Anniversary.of("Свадьба", LocalDate.of(2015, 3, 4), TODAY);

        assertThat(passed).isEqualTo(
                new Anniversary("Свадьба", LocalDate.of(2015, 3, 4), LocalDate.of(2027, 3, 4), 364));
        assertThat(passed.age()).isZero();
    }

    @Test
    void theLeapDayComesOnTheTwentyEighthInOtherYears() {
        LocalDate leapDay = LocalDate.of(1996, 2, 29);

        assertThat(Anniversary.birthday(leapDay, TODAY).next()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Anniversary.birthday(leapDay, LocalDate.of(2028, 1, 1)).next())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void nobodyIsAsOldAsAWrongYearSays() {
        assertThat(Anniversary.birthday(LocalDate.of(1900, 5, 1), TODAY).age()).isZero();
    }
}
