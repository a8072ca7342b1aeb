package shop.petunia.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The real time, but for a thread that has moved it: so the demo's past is written through the very façades that the
 * shop uses, while backups and screens keep to the real now.
 */
final class DemoClock extends Clock {
    private final Clock real;
    private final ThreadLocal<Clock> ofThread;

    DemoClock(Clock real) {
        this.real = real;
        this.ofThread = ThreadLocal.withInitial(() -> real);
    }

    /** Stands still at this instant, for this thread, until it is moved again or released. */
    void moveTo(Instant instant) {
        ofThread.set(Clock.fixed(instant, real.getZone()));
    }

    /** Back to the real now. */
    void release() {
        ofThread.remove();
    }

    @Override
    public Instant instant() {
        return ofThread.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
