package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            садовая 12 кв 45        | садовая 12 кв 45
            «Садовая», 12, кв. 45   | садовая 12 кв 45
            8 (916) 123-45-67 мар   | 89161234567 мар
            мария 916 123           | мария 916123
            S-00041                 | s-00041
            12, 45                  | 12 45
            …                       |
            """)
    void onlyDigitsThatStandBesideEachOtherAreOneNumber(String typed, String words) {
        String told = String.join(" ",
                OrderWords.of(typed, "RU").words().stream().map(OrderWords.Word::text).toList());

        assertThat(told).isEqualTo(words == null ? "" : words);
    }
}
