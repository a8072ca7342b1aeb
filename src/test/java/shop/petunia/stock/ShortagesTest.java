package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortagesTest {
    private static final Instant MORNING = Instant.parse("2026-03-08T06:00:00Z");

    private final Shortages.Open newest = new Shortages.Open(1, MORNING.plusSeconds(60), 4);
    private final Shortages.Open oldest = new Shortages.Open(3, MORNING, 2);
    private final Shortages.Open oldestToo = new Shortages.Open(5, MORNING, 3);

    @Test
    void theOldestIsSettledFirst() {
        var settlement = Shortages.settle(List.of(newest, oldestToo, oldest), 6);

        assertThat(settlement)
                .isEqualTo(new Shortages.Settlement(
                        List.of(
                                new Shortages.Part(3, 2),
                                new Shortages.Part(5, 3),
                                new Shortages.Part(1, 1)),
                        0));
    }

    @Test
    void whatNoShortageNeedsIsLeft() {
        var settlement = Shortages.settle(List.of(oldest), 6);

        assertThat(settlement).isEqualTo(new Shortages.Settlement(List.of(new Shortages.Part(3, 2)), 4));
    }

    @Test
    void nothingSettlesNothing() {
        var settlement = Shortages.settle(List.of(oldest), 0);

        assertThat(settlement).isEqualTo(new Shortages.Settlement(List.of(), 0));
    }
}
