package shop.petunia.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a client who was known elsewhere comes in.
 *
 * @param card the number that the person's card has already; null for the next of the shop
 * @param registeredAt since when; null for now
 */
public record Enrolment(@Nullable String card, @Nullable Instant registeredAt) {
    public static final Enrolment NEW = new Enrolment(null, null);
}
