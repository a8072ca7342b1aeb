package shop.petunia.stats;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import shop.petunia.shared.Money;

/**
 * The round amounts beside a chart, from the lowest to the highest, zero among them.
 *
 * @param ticks in kopecks
 */
record ChartScale(List<Long> ticks) {
    private static final int STEPS = 4;
    private static final long ROUBLE = 100;

    static ChartScale of(Stream<Money> amounts) {
        List<Long> kopecks = amounts.map(Money::kopecks).toList();
        long most = Math.max(0, kopecks.stream().mapToLong(Long::longValue).max().orElse(0));
        long least = Math.min(0, kopecks.stream().mapToLong(Long::longValue).min().orElse(0));
        long step = round(Math.max(1, (most - least + STEPS - 1) / STEPS));
        long first = Math.floorDiv(least, step);
        long last = Math.max(1, Math.ceilDiv(most, step));
        return new ChartScale(LongStream.rangeClosed(first, last).map(tick -> tick * step).boxed().toList());
    }

    long lowest() {
        return ticks.getFirst();
    }

    long highest() {
        return ticks.getLast();
    }

    /** How high an amount stands, from 0 at the bottom to 1 at the top. */
    double share(Money amount) {
        return (double) (amount.kopecks() - lowest()) / (highest() - lowest());
    }

    /** The next 1, 2 or 5 of whatever power of ten, in whole roubles. */
    private static long round(long least) {
        long power = ROUBLE;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (long factor : new long[]{1, 2, 5}) {
            if (power * factor >= least) {
                return power * factor;
            }
        }
        return power * 10;
    }
}
