package shop.petunia.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still until it is told to move. Begins on Thursday, 5 March 2026, at 10:00 in Moscow. */
public final class TestClock extends Clock {
    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final Instant BEGINNING =
            LocalDateTime.of(2026, 3, 5, 10, 0).atZone(MOSCOW).toInstant();

    private final ZoneId zone;
    private volatile Instant now;

    public TestClock() {
        this(BEGINNING, MOSCOW);
    }

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void advanceDays(int days) {
        now = now.atZone(zone).plusDays(days).toInstant();
    }

    public void set(Instant instant) {
        now = instant;
    }

    /** To 10:00 of the given day. */
    public void set(LocalDate day) {
        now = day.atTime(10, 0).atZone(zone).toInstant();
    }

    /** To where every test begins. */
    void reset() {
        now = BEGINNING;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
