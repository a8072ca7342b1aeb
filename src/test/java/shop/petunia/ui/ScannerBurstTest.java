package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.petunia.testkit.TestClock;

class ScannerBurstTest {
    private final TestClock clock = new TestClock();
    private final ScannerBurst burst = new ScannerBurst(clock::instant);

    @Test
    void quickCharactersWithAnEnterAreAScan() {
        type("FL-00018", 40);

        assertThat(burst.entered()).contains("FL-00018");
    }

    @Test
    void aHandIsSlower() {
        type("123456", 41);

        assertThat(burst.entered()).isEmpty();
    }

    @Test
    void fiveCharactersAreNoScan() {
        type("12345", 1);

        assertThat(burst.entered()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeDoesNotBelongToTheScan() {
        type("24", 200);
        clock.advance(Duration.ofMillis(300));
        type("4601234567893", 5);

        assertThat(burst.entered()).contains("4601234567893");
    }

    @Test
    void anEnterThatComesLateIsAHands() {
        type("460123", 5);
        clock.advance(Duration.ofMillis(100));

        assertThat(burst.entered()).isEqualTo(Optional.empty());
    }

    private void type(String characters, int gapMillis) {
        for (int i = 0; i < characters.length(); i++) {
            if (i > 0) {
                clock.advance(Duration.ofMillis(gapMillis));
            }
            burst.typed(characters.substring(i, i + 1));
        }
    }
}
