package shop.petunia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;

/** The one H2 file of a data folder: how it is opened, and what may be wrong with it. */
final class DatabaseFile {
    /**
     * The checkpoint after each commit makes it durable, so nothing waits for the write delay; the delay is above zero
     * because only then H2's background thread lives, which collects what the small commits leave behind. Without it
     * the file grows by 4 to 6 KB with every commit. Space is used again after the retention time, the default 45 s
     * being made for programs that do not sync.
     */
    private static final String OPTIONS =
            ";WRITE_DELAY=200;RETENTION_TIME=2500;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE";

    private static final int IN_USE = 90020;
    private static final int CONNECTED_FROM_THIS_PROGRAM = 90135;
    /** General error with a page that cannot be read, I/O errors, corrupted file, file of another version. */
    private static final Set<Integer> UNREADABLE = Set.of(50000, 90028, 90030, 90031, 90048, 90049);

    /** Compacting takes about 0.1 s for each megabyte that remains: always for a small file, else when it pays. */
    private static final long SMALL = 16L << 20;
    private static final int GROWN = 2;

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    private final DataFolder folder;
    private final Seal seal;
    private long compacted;

    DatabaseFile(DataFolder folder) {
        this.folder = folder.make();
        this.seal = new Seal(folder);
    }

    /** For the connections beside the one that {@link #open} gave. */
    String url() {
        return "jdbc:h2:file:" + address(folder.database())
                + ";IFEXISTS=TRUE;LOCK_TIMEOUT=5000;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Reads what there is without changing any table; for copies in temporary folders. */
    static String urlOfCopy(Path file) {
        return "jdbc:h2:file:" + address(file) + ";IFEXISTS=TRUE;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS";
    }

    /**
     * The connection that keeps the database open until {@link #close}.
     *
     * @throws UserProblem with an {@link OpeningTrouble}
     */
    Connection open() {
        compacted = seal.check();
        refuseUnwritable();
        seal.remove();
        try {
            return DriverManager.getConnection("jdbc:h2:file:" + address(folder.database()) + OPTIONS);
        } catch (SQLException problem) {
            throw trouble(problem);
        }
    }

    /** Closes what this program could not use, as it is. */
    void leave(Connection keeper) {
        shutDown(keeper, false);
    }

    /** Compacts when the small commits have left much behind, then seals. */
    void close(Connection keeper) {
        long size = folder.database().toFile().length();
        shutDown(keeper, size <= SMALL || size > GROWN * compacted);
    }

    private void shutDown(Connection keeper, boolean compact) {
        try (keeper;
                Statement statement = keeper.createStatement()) {
            statement.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            seal.put(compact ? Files.size(folder.database()) : compacted);
        } catch (SQLException | IOException | UncheckedIOException problem) {
            LOG.error("The database could not be closed in order", problem);
        }
    }

    /** A page that cannot be read may also show only when its table is asked. */
    RuntimeException told(RuntimeException problem) {
        if (problem instanceof UserProblem) {
            return problem;
        }
        boolean unreadable = Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && UNREADABLE.contains(sql.getErrorCode()));
        return unreadable ? OpeningTrouble.DAMAGED.problem(problem, folder.database().toString()) : problem;
    }

    private RuntimeException trouble(SQLException problem) {
        String file = folder.database().toString();
        int code = problem.getErrorCode();
        if (code == IN_USE || code == CONNECTED_FROM_THIS_PROGRAM) {
            return OpeningTrouble.LOCKED.problem(problem, file);
        }
        if (UNREADABLE.contains(code)) {
            return OpeningTrouble.DAMAGED.problem(problem, file);
        }
        return new IllegalStateException("The database does not open", problem);
    }

    private void refuseUnwritable() {
        Path file = folder.database();
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw OpeningTrouble.NOT_WRITABLE.problem(file.toString());
        }
    }

    /** H2 adds the ending itself; a semicolon in a path would begin an option. */
    private static String address(Path file) {
        String name = file.toAbsolutePath().toString();
        return name.substring(0, name.length() - ".mv.db".length()).replace(";", "\\;");
    }
}
