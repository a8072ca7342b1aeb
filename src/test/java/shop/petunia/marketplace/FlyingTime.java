package shop.petunia.marketplace;

import java.time.Duration;
import shop.petunia.testkit.TestClock;

/** Whoever waits has waited at once; the test's clock goes along. */
final class FlyingTime implements Timepiece {
    private final TestClock clock;
    private long nanos;

    FlyingTime(TestClock clock) {
        this.clock = clock;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration duration) {
        nanos += duration.toNanos();
        clock.advance(duration);
    }
}
