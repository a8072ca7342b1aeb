package shop.petunia.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;

class SpreadTest {
    @Test
    void theRemainderGoesToTheLargestLine() {
        List<Money> shares = Spread.over(Money.ofKopecks(10_000), money(100, 200, 300));

        assertThat(shares).isEqualTo(money(1667, 3333, 5000));
        assertThat(Spread.over(Money.ofKopecks(100), money(1, 1, 1))).isEqualTo(money(34, 33, 33));
    }

    @Test
    void whatCostsNothingGetsNothingUnlessAllDo() {
        assertThat(Spread.over(Money.ofKopecks(100), money(0, 50))).isEqualTo(money(0, 100));
        assertThat(Spread.over(Money.ofKopecks(100), money(0, 0))).isEqualTo(money(100, 0));
        assertThat(Spread.over(Money.ZERO, List.of())).isEmpty();
    }

    @Property(tries = 500)
    void theSharesAddUpAndNoneIsBelowZero(
            @ForAll @LongRange(max = 100_000_00L) long total, @ForAll("weights") List<Money> weights) {
        List<Money> shares = Spread.over(Money.ofKopecks(total), weights);

        assertThat(shares.stream().mapToLong(Money::kopecks).sum()).isEqualTo(total);
        assertThat(shares).noneMatch(Money::isNegative).hasSameSizeAs(weights);
    }

    @Provide
    Arbitrary<List<Money>> weights() {
        return Arbitraries.longs().between(0, 50_000_00L).map(Money::ofKopecks).list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Money> money(long... kopecks) {
        return java.util.Arrays.stream(kopecks).mapToObj(Money::ofKopecks).toList();
    }
}
