package shop.petunia.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.clients.OccasionDay;
import shop.petunia.shared.Points;

class PointInputsTest {
    @Test
    void pointsAreTypedAsSums() {
        assertThat(List.of(PointInputs.points("1 250,5"), PointInputs.points("0.02")))
                .containsExactly(Points.ofHundredths(125050), Points.ofHundredths(2));
    }

    @Test
    void noneIsNoNumberOfPoints() {
        for (String wrong : List.of("0", "", "-5", "1,234", "много")) {
            assertThatThrownBy(() -> PointInputs.points(wrong)).satisfies(refusal("crm.points.number"));
        }
    }

    @Test
    void aCorrectionHasASign() {
        assertThat(List.of(PointInputs.signed("+5"), PointInputs.signed("5"), PointInputs.signed("-5"),
                PointInputs.signed("−5,25")))
                .containsExactly(Points.of(5), Points.of(5), Points.of(-5), Points.ofHundredths(-525));
    }

    @Test
    void aPercentageIsBetweenNothingAndAll() {
        assertThat(PointInputs.percent("7,5 %")).isEqualByComparingTo(new BigDecimal("7.5"));
        assertThatThrownBy(() -> PointInputs.percent("100,01")).satisfies(refusal("crm.tiers.percent.wrong"));
        assertThatThrownBy(() -> PointInputs.percent("x")).satisfies(refusal("crm.tiers.percent.wrong"));
    }

    @Test
    void anOccasionNeedsNoYear() {
        LocalDate today = LocalDate.of(2026, 3, 5);

        assertThat(OccasionsField.read("14.02 День влюблённых\n08.06.2015 Свадьба", today)).containsExactly(
                new OccasionDay("День влюблённых", LocalDate.of(2026, 2, 14)),
                new OccasionDay("Свадьба", LocalDate.of(2015, 6, 8)));
    }

    @Test
    void anOccasionNeedsADayAndATitle() {
        LocalDate today = LocalDate.of(2026, 3, 5);

        assertThatThrownBy(() -> OccasionsField.read("Свадьба", today)).satisfies(refusal("ui.input.day"));
        assertThatThrownBy(() -> OccasionsField.read("14.02", today))
                .satisfies(refusal("clients.occasion.titleMissing"));
    }
}
