package shop.petunia.loyalty;

import java.util.UUID;
import shop.petunia.shared.UserProblem;

/**
 * One command that books points or purchases. Its entries are numbered in the order in which they are written, and the
 * id with the number is unique in the database: a repeated command can't be booked twice.
 */
public final class Booking {
    public static final int COMMENT_LENGTH = 500;

    private final UUID id;
    private final String comment;
    private int steps;

    private Booking(UUID id, String comment) {
        this.id = id;
        this.comment = comment;
        if (comment.length() > COMMENT_LENGTH) {
            throw new UserProblem("loyalty.commentTooLong", COMMENT_LENGTH);
        }
    }

    public static Booking of(UUID id) {
        return new Booking(id, "");
    }

    /** @param comment what the person typed, or nothing */
    public static Booking of(UUID id, String comment) {
        return new Booking(id, comment.strip());
    }

    public UUID id() {
        return id;
    }

    public String comment() {
        return comment;
    }

    int nextStep() {
        return steps++;
    }
}
