package shop.petunia.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A client as lists show one.
 *
 * @param phone E.164; null once the client was anonymised
 * @param fullName as it was written, maybe empty
 */
public record ClientRow(
        long id,
        String card,
        @Nullable String marketCard,
        @Nullable String phone,
        String firstName,
        String lastName,
        String fullName,
        @Nullable LocalDate birthday,
        String note,
        Instant registeredAt) {
    /** What a client is called who may have no name: then it is the card. */
    public String name() {
        return fullName.isEmpty() ? card : fullName;
    }

    /** E.164, or empty. */
    public String phoneOrNothing() {
        return Objects.requireNonNullElse(phone, "");
    }
}
