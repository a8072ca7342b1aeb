package shop.petunia.app;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log and support may read it: classes, places and messages, but not the messages of databases, which
 * quote the rows' names and telephones.
 */
final class Trace {
    private Trace() {}

    static String of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        List<Throwable> told = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !told.contains(cause); cause = cause.getCause()) {
            lines.add((told.isEmpty() ? "" : "Caused by: ") + heading(cause));
            for (StackTraceElement frame : cause.getStackTrace()) {
                lines.add("\tat " + frame);
            }
            told.add(cause);
        }
        return String.join("\n", lines);
    }

    private static String heading(Throwable cause) {
        String name = cause.getClass().getName();
        if (cause instanceof SQLException problem) {
            return name + ": SQL state " + problem.getSQLState();
        }
        String message = isOfTheDatabase(name) ? null : cause.getMessage();
        return message == null || quotesACause(message, cause.getCause()) ? name : name + ": " + message;
    }

    private static boolean isOfTheDatabase(String name) {
        return name.startsWith("org.hibernate.") || name.startsWith("jakarta.") || name.startsWith("org.h2.");
    }

    /** Wrappers repeat what they wrap. */
    private static boolean quotesACause(String message, @Nullable Throwable cause) {
        return cause != null && cause.getMessage() != null && message.contains(cause.getMessage());
    }
}
