package shop.petunia.staff;

import java.time.Duration;

/**
 * What came of a typed PIN.
 *
 * @param waiting until the next try is looked at; zero when it may come at once
 */
public record PinAnswer(boolean right, Duration waiting) {
    static final PinAnswer RIGHT = new PinAnswer(true, Duration.ZERO);
}
