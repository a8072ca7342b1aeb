package shop.petunia.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one shop's database and backups lie.
 *
 * @param logs where the program writes what support may ask for
 */
public record DataFolder(Path path, Path logs) {
    /** One that was named: its logs lie in it. */
    public DataFolder(Path path) {
        this(path, path.resolve("logs"));
    }

    /** The system's places for a program's data and logs of the present user. */
    public static DataFolder standard() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return standard(System.getProperty("os.name", ""), System.getenv(), home);
    }

    static DataFolder standard(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DataFolder(place(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Petunia"));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new DataFolder(library.resolve("Application Support/Petunia"), library.resolve("Logs/Petunia"));
        }
        // https://specifications.freedesktop.org/basedir-spec: logs are state, which other computers have no use for.
        return new DataFolder(
                place(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("petunia"),
                place(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("petunia"));
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /** Pictures under names of their content: what lies there is never changed. */
    public Path photos() {
        return path.resolve("photos");
    }

    Path database() {
        return path.resolve("petunia.mv.db");
    }

    Path seal() {
        return path.resolve("petunia.seal");
    }

    Path restored() {
        return path.resolve("petunia.restored");
    }

    /** While the tables are being changed to this program's version: names the backup of what they were. */
    Path upgrading() {
        return path.resolve("petunia.upgrading");
    }

    Path instance() {
        return path.resolve("petunia.instance");
    }

    /**
     * Makes the folder and its parts.
     *
     * @throws shop.petunia.shared.UserProblem when it cannot be made or written
     */
    public DataFolder make() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(backups());
            Files.delete(Files.createTempFile(path, "writable", ".tmp"));
            return this;
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, path.toString());
        }
    }

    /** Holds the folder until closed, or until this program ends in whatever way; empty while another holds it. */
    public Optional<Hold> hold() {
        make();
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("petunia.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(channel::close);
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, path.toString());
        }
    }

    /** The folder is this program's while it is not closed. */
    public interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static Path place(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
