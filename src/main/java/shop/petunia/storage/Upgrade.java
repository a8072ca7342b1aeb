package shop.petunia.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;

/**
 * Changes a database's tables to this program's version, or leaves them as they were. H2 cannot take back what half a
 * migration did to tables; so a backup is taken first, and a note beside the database names it until all is done.
 */
final class Upgrade {
    private static final String NOTHING = "-";

    private final DataFolder folder;
    private final Backups backups;
    private boolean nothingThere;

    Upgrade(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.backups = new Backups(folder, clock, new Integrity(List.of()));
    }

    /** @throws UserProblem when a newer program has written the database */
    void run(Migrations migrations, Connection keeper) {
        migrations.newerThanKnown().ifPresent(version -> {
            throw OpeningTrouble.NEWER.problem(version);
        });
        if (!migrations.isPending()) {
            migrations.migrate();
            return;
        }
        note(nothingThere ? NOTHING : backups.takeBeforeUpgrade(keeper).getFileName().toString());
        migrations.migrate();
        try {
            checkpoint(keeper);
            end();
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException("The upgraded database was not written", problem);
        }
    }

    /** Before the database is opened; undoes what a power cut, say, has interrupted. */
    void begin() {
        if (Files.exists(folder.upgrading())) {
            undo();
        }
        nothingThere = Files.notExists(folder.database());
    }

    /** After the database was closed: puts back what was there, if the problem came in the midst of it. */
    RuntimeException undone(RuntimeException problem) {
        if (Files.notExists(folder.upgrading())) {
            return problem;
        }
        LoggerFactory.getLogger(Upgrade.class).error("The database could not be upgraded", problem);
        undo();
        return OpeningTrouble.NOT_UPGRADED.problem(problem, folder.logs().toString());
    }

    private void undo() {
        try {
            String backup = Files.readString(folder.upgrading());
            if (backup.equals(NOTHING)) {
                new Seal(folder).remove();
                Files.deleteIfExists(folder.database());
            } else if (!backup.isEmpty()) {
                backups.undoTo(folder.backups().resolve(backup));
            }
            end();
        } catch (IOException | UserProblem problem) {
            throw OpeningTrouble.DAMAGED.problem(problem, folder.database().toString());
        }
    }

    /** On disk when it returns, before the first table is changed. */
    private void note(String backup) {
        Path fresh = folder.upgrading().resolveSibling(folder.upgrading().getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(fresh, CREATE, WRITE, TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(backup.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            Files.move(fresh, folder.upgrading());
        } catch (IOException problem) {
            throw OpeningTrouble.NOT_WRITABLE.problem(problem, folder.path().toString());
        }
    }

    /** Emptied on disk before it goes: a note that came back after a power cut would undo what was sold since. */
    private void end() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.upgrading(), WRITE, TRUNCATE_EXISTING)) {
            channel.force(true);
        }
        Files.delete(folder.upgrading());
    }

    private static void checkpoint(Connection keeper) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
