package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class InputTest {
    private static final Sentence REQUIRED = Sentence.of("ui.input.required");

    private final Input<String> name = Inputs.required(5);

    @Test
    void theErrorWaitsUntilTheFieldIsLeft() {
        name.set("");
        Optional<Sentence> before = error();

        name.touch();

        assertThat(List.of(before, error())).containsExactly(Optional.empty(), Optional.of(REQUIRED));
    }

    @Test
    void onceTouchedTheErrorFollowsTheText() {
        name.touch();
        List<Optional<Sentence>> errors = new ArrayList<>();
        for (String typed : List.of("a", "abcdef", "abcde", " ")) {
            name.set(typed);
            errors.add(error());
        }

        assertThat(errors)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Sentence.of("ui.input.long", 5)),
                        Optional.empty(),
                        Optional.of(REQUIRED));
    }

    @Test
    void aRefusalStaysUntilTheTextChanges() {
        Sentence taken = Sentence.of("catalog.good.nameTaken", "Rose");
        name.set("Rose");
        name.refuse(taken);
        name.touch();
        Optional<Sentence> afterLeaving = error();

        name.set("Rose2");

        assertThat(List.of(afterLeaving, error())).containsExactly(Optional.of(taken), Optional.empty());
    }

    @Test
    void sendingAgainForgetsTheRefusal() {
        name.set("Rose");
        name.refuse(REQUIRED);

        Optional<String> value = name.value();

        assertThat(value).contains("Rose");
        assertThat(error()).isEmpty();
    }

    @Test
    void whatItBeganWithIsNoChange() {
        name.reset("Rose");
        boolean untouched = name.isChanged();
        name.set("Peony");
        boolean typed = name.isChanged();

        name.set("Rose ");

        assertThat(List.of(untouched, typed, name.isChanged())).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0 | 0", "78,50 | 7850", "78.5 | 7850", "1 210,00 | 121000", "1\u00a0210,00 | 121000", "1,210.00 | 121000",
            "1.210,00 | 121000", "250 ₽ | 25000", "1,234,567.89 | 123456789"
    })
    void amountsAreReadAsPeopleTypeThem(String typed, long kopecks) {
        assertThat(Inputs.amount(typed)).isEqualTo(Money.ofKopecks(kopecks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12.345", "1,210", "12.5.5", "abc", "", ",5", "1e3", "1234567890123"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatThrownBy(() -> Inputs.amount(typed))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("ui.input.money"));
    }

    @ParameterizedTest
    @CsvSource({"5.3.2026, 2026-03-05", "05.03.2026, 2026-03-05", "2026-03-05, 2026-03-05"})
    void daysAreReadInBothNotations(String typed, LocalDate day) {
        assertThat(Inputs.date(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2026", "2026-02-30", "5.3.26", "tomorrow", ""})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> Inputs.date(typed))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo("ui.input.day"));
    }

    @ParameterizedTest
    @CsvSource({"x, ui.input.whole", "1.5, ui.input.whole", "0, ui.input.between", "11, ui.input.between"})
    void whatIsNoWholeNumberInItsBoundsIsRefused(String typed, String key) {
        assertThatThrownBy(() -> Inputs.wholeNumber(typed, 1, 10))
                .isInstanceOfSatisfying(
                        UserProblem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    @Test
    void anOptionalFieldMayStayEmpty() {
        Input<Optional<Money>> price = Inputs.optional(Inputs::amount);
        List<Optional<Optional<Money>>> values = new ArrayList<>();
        for (String typed : List.of("", "12", "x")) {
            price.set(typed);
            values.add(price.value());
        }

        assertThat(values)
                .containsExactly(
                        Optional.of(Optional.empty()),
                        Optional.of(Optional.of(Money.ofRoubles(12))),
                        Optional.empty());
    }

    private Optional<Sentence> error() {
        return Optional.ofNullable(name.errorProperty().get());
    }
}
