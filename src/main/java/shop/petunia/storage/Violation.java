package shop.petunia.storage;

import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;

/** Reads which of the schema's named constraints refused a row, on every database alike. */
public final class Violation {
    private Violation() {}

    public static boolean of(String constraint, ConstraintViolationException problem) {
        return String.valueOf(problem.getSQLException().getMessage()).toLowerCase(Locale.ROOT).contains(constraint);
    }
}
