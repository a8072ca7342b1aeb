package shop.petunia.stock;

import java.util.UUID;
import shop.petunia.shared.UserProblem;

/**
 * One command that moves stock, within one transaction. Its movements are numbered in the order in which they are
 * written, and the id with the number is unique in the database: a repeated command can't be booked twice.
 */
public final class Operation {
    public static final int COMMENT_LENGTH = 500;

    private final UUID id;
    private final String reason;
    private final String comment;
    private int steps;

    private Operation(UUID id, String reason, String comment) {
        this.id = id;
        this.reason = reason;
        this.comment = comment;
        if (comment.length() > COMMENT_LENGTH) {
            throw new UserProblem("stock.commentTooLong", COMMENT_LENGTH);
        }
    }

    public static Operation of(UUID id) {
        return new Operation(id, "", "");
    }

    /** @param reason a short code of the feature that writes, or nothing
     *  @param comment what the person typed, or nothing */
    public static Operation of(UUID id, String reason, String comment) {
        return new Operation(id, reason, comment.strip());
    }

    public UUID id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    public String comment() {
        return comment;
    }

    int nextStep() {
        return steps++;
    }
}
