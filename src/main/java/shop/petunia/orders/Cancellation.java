package shop.petunia.orders;

import org.jspecify.annotations.Nullable;

/**
 * Why an order is off, and what becomes of what it had.
 *
 * @param money how what was paid goes back; null only when nothing was paid
 */
public record Cancellation(String reason, FlowersBack flowers, @Nullable MoneyBack money) {
    public static final int REASON_LENGTH = 500;

    public Cancellation {
        reason = Typed.lines(reason, REASON_LENGTH);
    }
}
