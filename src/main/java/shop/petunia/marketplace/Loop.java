package shop.petunia.marketplace;

import java.time.Duration;

/** Something that is done again and again: soon after it went well, later and later while it does not. */
final class Loop {
    private final Timepiece timepiece;
    private final Backoff backoff;
    private long due;
    private int failures;

    /** Due at once. */
    Loop(Timepiece timepiece, Backoff backoff) {
        this.timepiece = timepiece;
        this.backoff = backoff;
        due = timepiece.nanos();
    }

    boolean isDue() {
        return left().isZero();
    }

    Duration left() {
        long left = due - timepiece.nanos();
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    void went(boolean well) {
        failures = well ? 0 : failures + 1;
        due = timepiece.nanos() + backoff.after(failures).toNanos();
    }

    void now() {
        failures = 0;
        due = timepiece.nanos();
    }
}
