package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDueTest {
    @ParameterizedTest
    @CsvSource({"9,09:00", "12,12:00", "12:30,12:30", "1230,12:30", "9.30,09:30", "930,09:30", "9-05,09:05"})
    void hoursAreReadAsTheyAreTyped(String typed, LocalTime meant) {
        assertThat(FormDue.hour(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "12:75", "утром", "12:3", "12345"})
    void whatIsNoHourIsRefused(String typed) {
        assertThatThrownBy(() -> FormDue.hour(typed)).satisfies(refusal("orders.window.wrong"));
    }
}
