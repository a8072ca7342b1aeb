package shop.petunia.app;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Knows how long nobody has touched the window. */
final class AutoLock {
    private final Supplier<Instant> now;
    private final IntSupplier minutes;
    private Instant last;

    /** @param minutes after which nobody is there any more; 0 for never */
    AutoLock(Supplier<Instant> now, IntSupplier minutes) {
        this.now = now;
        this.minutes = minutes;
        this.last = now.get();
    }

    void touched() {
        last = now.get();
    }

    boolean isDue() {
        int allowed = minutes.getAsInt();
        return allowed > 0 && Duration.between(last, now.get()).compareTo(Duration.ofMinutes(allowed)) >= 0;
    }
}
