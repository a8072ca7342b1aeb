package shop.petunia.ui;

import java.util.concurrent.atomic.AtomicLong;

/** A question asked again and again while one types: only the answer to the newest asking is shown. */
public final class Latest {
    private final AtomicLong asked = new AtomicLong();

    long ask() {
        return asked.incrementAndGet();
    }

    boolean isNewest(long number) {
        return asked.get() == number;
    }
}
