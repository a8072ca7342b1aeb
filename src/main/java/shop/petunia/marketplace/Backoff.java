package shop.petunia.marketplace;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Longer after each failure, up to a limit, and never quite the same, so that many shops do not come back at once. */
final class Backoff {
    private static final int SPREAD_PERCENT = 20;

    private final Supplier<Duration> first;
    private final Duration most;
    private final RandomGenerator random;

    Backoff(Supplier<Duration> first, Duration most, RandomGenerator random) {
        this.first = first;
        this.most = most;
        this.random = random;
    }

    /** @param failures in a row until now; with none it is the usual time, spread as well */
    Duration after(int failures) {
        Duration plain = first.get().multipliedBy(1L << Math.min(failures, 16));
        return spread(plain.compareTo(most) > 0 ? most : plain);
    }

    private Duration spread(Duration plain) {
        int percent = 100 + random.nextInt(-SPREAD_PERCENT, SPREAD_PERCENT + 1);
        return plain.multipliedBy(percent).dividedBy(100);
    }
}
