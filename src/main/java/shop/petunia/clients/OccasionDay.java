package shop.petunia.clients;

import java.time.LocalDate;
import shop.petunia.shared.UserProblem;

/**
 * A day that a client celebrates each year.
 *
 * @param day when it was first, or any year's
 */
public record OccasionDay(String title, LocalDate day) {
    public static final int TITLE_LENGTH = 200;

    public OccasionDay {
        title = Typed.line(title, TITLE_LENGTH);
        if (title.isEmpty()) {
            throw new UserProblem("clients.occasion.titleMissing");
        }
    }
}
