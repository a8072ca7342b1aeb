package shop.petunia.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long an order that is due today has waited for somebody to begin with it.
 *
 * @param minutes since it was created
 */
public record Waiting(long minutes, Level level) {
    public static final Waiting NOT = new Waiting(0, Level.NONE);

    private static final long AMBER_OVER = 60;
    private static final long RED_OVER = 180;

    /** How urgent it is. */
    public enum Level {
        NONE,
        CALM,
        AMBER,
        RED
    }

    public static Waiting of(OrderRow order, Instant now, LocalDate today) {
        boolean begun = order.status() != OrderStatus.PENDING && order.status() != OrderStatus.ACCEPTED;
        if (begun || order.dueOn().isAfter(today)) {
            return NOT;
        }
        Duration since = Duration.between(order.createdAt(), now);
        return new Waiting(Math.max(0, since.toMinutes()), level(since));
    }

    private static Level level(Duration since) {
        if (since.compareTo(Duration.ofMinutes(RED_OVER)) > 0) {
            return Level.RED;
        }
        return since.compareTo(Duration.ofMinutes(AMBER_OVER)) > 0 ? Level.AMBER : Level.CALM;
    }
}
