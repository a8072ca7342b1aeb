package shop.petunia.register;

import java.util.List;
import java.util.stream.LongStream;
import shop.petunia.shared.Money;

/** What clients are likely to give for a sum: it exactly, or the next round amount in notes. */
final class Notes {
    private static final long[] ROUND = {10_000, 50_000, 100_000, 500_000};

    private Notes() {}

    /** The exact sum first, then upward. */
    static List<Money> of(Money total) {
        long sum = total.kopecks();
        return LongStream.concat(LongStream.of(sum),
                LongStream.of(ROUND).map(note -> (sum + note - 1) / note * note).filter(round -> round > sum).sorted())
                .distinct()
                .mapToObj(Money::ofKopecks)
                .toList();
    }
}
