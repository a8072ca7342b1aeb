package shop.petunia.storage;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/** What the database said when two writers met. */
final class Races {
    /** Serialisation failure and deadlock, as both H2 and PostgreSQL name them, then H2's concurrent update. */
    private static final Set<String> LOST = Set.of("40001", "40P01", "90131");

    private Races() {}

    /** Whether the same work, done again, may succeed. */
    static boolean lost(Throwable problem) {
        return causes(problem).anyMatch(cause -> cause instanceof StaleStateException
                || cause instanceof SQLException sql && LOST.contains(String.valueOf(sql.getSQLState())));
    }

    /** Looks only at what comes before the values, because those are the shop's own words. */
    static boolean violates(Throwable problem, String constraint) {
        Pattern name = Pattern.compile("(?<![a-z0-9_])" + Pattern.quote(constraint.toLowerCase(Locale.ROOT))
                + "(_index_[0-9a-f]+)?(?![a-z0-9_])");
        return causes(problem)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(sql -> String.valueOf(sql.getSQLState()).startsWith("23"))
                .map(sql -> withoutValues(String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT)))
                .anyMatch(message -> name.matcher(message).find());
    }

    private static String withoutValues(String message) {
        return message.split(" values |; sql statement|\n", 2)[0];
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
