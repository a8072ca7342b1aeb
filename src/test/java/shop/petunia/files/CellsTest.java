package shop.petunia.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class CellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "78,50|7850", "78.50|7850", "1 210,00|121000", "1\u00a0210,00|121000", "1\u202f210,00|121000",
            "1,210.00|121000", "1.210,00|121000", "1.234.567,89|123456789", "1 234 567.89|123456789", "0|0", ",5|50",
            "250,000|25000", "1,210|121", "33,333|3333", "33,335|3334", "1000000000|100000000000",
            "'\u00a0 50 \u00a0'|5000", "007|700"
    })
    void moneyIsReadHoweverItIsWritten(String cell, long kopecks) {
        assertThat(Cells.money(cell)).isEqualTo(Money.ofKopecks(kopecks));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "много|files.number.wrong", "12 34|files.number.wrong", "1,2,3|files.number.wrong",
            "1,210,000|files.number.wrong", "1.210.000|files.number.wrong", "12,34.5|files.number.wrong",
            "1e3|files.number.wrong", "78,50 ₽|files.number.wrong", "5,|files.number.wrong", "--5|files.number.wrong",
            "#N/A|files.number.wrong", "0x10|files.number.wrong", "٣|files.number.wrong",
            "-0,01|files.money.negative", "−5|files.money.negative"
    })
    void moneyThatIsNotCertainIsRefusedWithItsValue(String cell, String key) {
        assertThat(refusal(Cells::money, cell)).isEqualTo(Sentence.of(key, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "250|250", "250,000|250", "250.0|250", "1 000|1000", "1,000.00|1000", "1000000|1000000"
    })
    void aQuantityIsWhole(String cell, int quantity) {
        assertThat(Cells.quantity(cell)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2,5|files.quantity.whole", "-2.5|files.quantity.whole", "0|files.quantity.positive",
            "-5|files.quantity.positive", "много|files.number.wrong", "5 шт|files.number.wrong"
    })
    void aQuantityThatIsNoneIsRefusedWithItsValue(String cell, String key) {
        assertThat(refusal(Cells::quantity, cell)).isEqualTo(Sentence.of(key, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "99999999999999999999"})
    void aQuantityBeyondAllSenseIsRefused(String cell) {
        assertThat(refusal(Cells::quantity, cell))
                .isEqualTo(Sentence.of("files.number.tooLarge", cell, new BigDecimal(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "05.03.2026", "5.3.2026", "2026-03-05", " 2026-03-05\u00a0", "05.03.2026 0:00:00", "2026-03-05T14:30"
    })
    void aDayIsReadAsDocumentsAndMachinesWriteIt(String cell) {
        assertThat(Cells.date(cell)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "30.02.2026|files.date.noSuchDay", "2026-02-30|files.date.noSuchDay", "29.02.2026|files.date.noSuchDay",
            "2026-13-01|files.date.noSuchDay", "05.03.2026 25:00|files.date.noSuchDay", "05.03.26|files.date.wrong",
            "03/05/2026|files.date.wrong", "2026-3-5|files.date.wrong", "05.03.0026|files.date.wrong",
            "46086|files.date.wrong", "вчера|files.date.wrong"
    })
    void aDayThatIsNoneIsRefusedWithItsValue(String cell, String key) {
        assertThat(refusal(Cells::date, cell)).isEqualTo(Sentence.of(key, cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7|7", "7,0|7", "3650|3650"})
    void daysAreWhole(String cell, int days) {
        assertThat(Cells.days(cell)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1,5"})
    void daysThatAreNoneAreRefusedWithTheirValue(String cell) {
        assertThat(refusal(Cells::days, cell)).isEqualTo(Sentence.of("files.days.wrong", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u202f\t"})
    void aBlankCellIsNotFilledIn(String cell) {
        assertThat(refusal(Cells::quantity, cell)).isEqualTo(Sentence.of("files.cell.empty"));
        assertThat(refusal(Cells::money, cell)).isEqualTo(Sentence.of("files.cell.empty"));
        assertThat(refusal(Cells::date, cell)).isEqualTo(Sentence.of("files.cell.empty"));
    }

    private static Sentence refusal(Function<String, ?> reading, String cell) {
        return catchThrowableOfType(UserProblem.class, () -> reading.apply(cell)).sentence();
    }
}
