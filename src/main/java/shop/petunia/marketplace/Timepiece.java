package shop.petunia.marketplace;

import java.time.Duration;

/**
 * How long waiting takes. It only runs forward, whatever somebody does to the computer's clock, so no wait depends on
 * what day it is; tests let it fly.
 */
public interface Timepiece {
    /** Since an arbitrary beginning. */
    long nanos();

    void pause(Duration duration);
}
