package shop.petunia.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;

class ChartScaleTest {
    @Test
    void theAmountsBesideAChartAreRound() {
        assertThat(scale(0, 21_000).ticks()).containsExactly(0L, 1_000_000L, 2_000_000L, 3_000_000L);
        assertThat(scale(-300, 900).ticks()).containsExactly(-50_000L, 0L, 50_000L, 100_000L);
        assertThat(scale().ticks()).containsExactly(0L, 100L);
    }

    @Property
    void everyAmountFitsBetweenTheLowestAndTheHighest(
            @ForAll @Size(max = 9) List<@LongRange(min = -90_000_000, max = 90_000_000) Long> roubles) {
        ChartScale scale = ChartScale.of(roubles.stream().map(Money::ofRoubles));

        assertThat(scale.ticks()).hasSizeBetween(2, 7).contains(0L);
        assertThat(roubles).allSatisfy(amount -> assertThat(scale.share(Money.ofRoubles(amount))).isBetween(0.0, 1.0));
    }

    private static ChartScale scale(long... roubles) {
        return ChartScale.of(LongStream.of(roubles).mapToObj(Money::ofRoubles));
    }
}
