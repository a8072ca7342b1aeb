package shop.petunia.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A birthday or another occasion that comes.
 *
 * @param client as a row of text: the name, or the card where there is none
 * @param title of the occasion; empty for a birthday
 * @param day as it is kept, with its own year
 * @param on when it comes
 */
public record Celebration(
        long clientId, String client, @Nullable String phone, String title, LocalDate day, LocalDate on) {
    public boolean isBirthday() {
        return title.isEmpty();
    }
}
