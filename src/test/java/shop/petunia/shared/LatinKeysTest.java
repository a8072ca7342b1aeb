package shop.petunia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinKeysTest {
    @Test
    void aScanInTheRussianLayoutIsReadByItsKeys() {
        assertThat(LatinKeys.of("Ы-00001")).isEqualTo("S-00001");
        assertThat(LatinKeys.of("ад-00012")).isEqualTo("FL-00012");
    }

    @Test
    void whatIsLatinAlreadyStays() {
        assertThat(LatinKeys.of("FL-00012")).isEqualTo("FL-00012");
    }
}
