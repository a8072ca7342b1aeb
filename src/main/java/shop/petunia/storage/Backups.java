package shop.petunia.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/**
 * Copies of the database in the data folder. A copy counts only after it was opened elsewhere and every row was read.
 * All but {@link #take} works without a database that opens. May be called by several threads; they wait for each
 * other.
 */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    /** One for the program, because two objects may serve one folder. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final DataFolder folder;
    private final Clock clock;
    private final Integrity integrity;

    public Backups(DataFolder folder, Clock clock, Integrity integrity) {
        this.folder = folder;
        this.clock = clock;
        this.integrity = integrity;
    }

    /**
     * Makes and verifies a backup of the running database and drops all but the newest 14.
     *
     * @param second another place to copy it to
     */
    public Taken take(Database database, Optional<Path> second) {
        return database.onConnection(connection -> alone(() -> {
            Path target = here().free(BackupFolder.Kind.EVERYDAY);
            List<Sentence> findings = intoList(connection, target);
            Optional<Sentence> notCopied = second.flatMap(place -> copy(target, place));
            return new Taken(here().backup(target).orElseThrow(), findings, notCopied);
        }));
    }

    /** The same of an older version's tables, which no rule of this version fits; stays when newer ones drop the others. */
    Path takeBeforeUpgrade(Connection connection) {
        return alone(() -> {
            Path target = here().free(BackupFolder.Kind.BEFORE_UPGRADE);
            intoList(connection, target);
            return target;
        });
    }

    private List<Sentence> intoList(Connection connection, Path target) throws IOException, SQLException {
        Files.createDirectories(folder.backups());
        Unpacked.clear(folder.backups());
        List<Sentence> findings = write(connection, target);
        here().keepNewest();
        return findings;
    }

    /** Makes and verifies a backup in the given file, which must not exist, outside the list; with the photos. */
    public List<Sentence> take(Database database, Path target) {
        if (Files.exists(target)) {
            throw new UserProblem("storage.backup.exists", target.toString());
        }
        return database.onConnection(connection -> alone(() -> {
            List<Sentence> findings = write(connection, target.toAbsolutePath());
            Pictures.pack(target.toAbsolutePath(), folder.photos());
            return findings;
        }));
    }

    /** What lies in the data folder, the newest first; whether it is good is only known after opening it. */
    public List<Backup> list() {
        return here().list();
    }

    /** The newest backup whose every row can be read. Opens one after the other, so not for the screen's thread. */
    public Optional<Backup> newestGood() {
        return list().stream().filter(backup -> isReadable(backup.file())).findFirst();
    }

    /**
     * Verifies the backup, moves the present database aside and puts the copy into its place. No program may have the
     * database open.
     *
     * @return where the database that was there now lies, if there was one
     * @throws UserProblem when the backup is not good, or the database is open; then nothing was changed
     */
    public Optional<Path> restore(Path backup) {
        return alone(() -> {
            Optional<Path> aside = Restore.into(folder, clock, copy -> refuseUnreadable(copy, backup)).from(backup);
            Pictures.unpack(backup.toAbsolutePath(), folder.photos());
            return aside;
        });
    }

    /**
     * The database as it was before its tables began to be changed, in place of what came of that.
     *
     * @throws UserProblem when the backup is not good, or the database is open; then nothing was changed
     */
    void undoTo(Path backup) {
        alone(() -> {
            Restore.into(folder, clock, copy -> refuseUnreadable(copy, backup)).undoTo(backup);
            return true;
        });
    }

    /**
     * Accepts the present file although it is not the one that was closed, say because somebody put an own copy there:
     * the next opening takes it.
     *
     * @throws UserProblem when not every row of it can be read, or it is open; then nothing was changed
     */
    public void keepPresent() {
        alone(() -> {
            Restore.into(folder, clock, this::refuseDamaged).keepPresent();
            return true;
        });
    }

    private List<Sentence> write(Connection connection, Path target) throws IOException, SQLException {
        Path unverified = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(unverified);
            try (PreparedStatement statement = connection.prepareStatement("BACKUP TO ?")) {
                statement.setString(1, unverified.toString());
                statement.execute();
            }
            List<Sentence> findings = verified(unverified);
            Files.move(unverified, target, StandardCopyOption.ATOMIC_MOVE);
            return findings;
        } finally {
            Files.deleteIfExists(unverified);
        }
    }

    private List<Sentence> verified(Path zip) throws IOException {
        try (Unpacked copy = Unpacked.of(zip)) {
            List<Sentence> findings = integrity.check(copy.database());
            refuseUnreadable(findings, zip);
            return findings;
        }
    }

    private void refuseUnreadable(Path copy, Path zip) {
        refuseUnreadable(integrity.check(copy), zip);
    }

    private void refuseDamaged(Path copy) {
        if (!Integrity.isReadable(integrity.check(copy))) {
            throw OpeningTrouble.DAMAGED.problem(folder.database().toString());
        }
    }

    private static void refuseUnreadable(List<Sentence> findings, Path zip) {
        if (!Integrity.isReadable(findings)) {
            throw new UserProblem("storage.backup.bad", zip.toString());
        }
    }

    private boolean isReadable(Path zip) {
        try (Unpacked copy = Unpacked.of(zip)) {
            return Integrity.isReadable(integrity.check(copy.database()));
        } catch (UserProblem | IOException problem) {
            LOG.warn("Backup {} is not good", zip, problem);
            return false;
        }
    }

    private Optional<Sentence> copy(Path backup, Path place) {
        try {
            Files.createDirectories(place);
            Path unfinished = place.resolve(backup.getFileName() + ".part");
            Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, place.resolve(backup.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            new BackupFolder(place, clock).keepNewest();
            Pictures.copyTo(place, folder.photos());
            return Optional.empty();
        } catch (IOException | UncheckedIOException problem) {
            LOG.warn("The backup was not copied to {}", place, problem);
            return Optional.of(Sentence.of("storage.backup.second", place.toString()));
        }
    }

    private BackupFolder here() {
        return new BackupFolder(folder.backups(), clock);
    }

    private static <T> T alone(Work<T> work) {
        ONE_AT_A_TIME.lock();
        try {
            return work.run();
        } catch (IOException | SQLException problem) {
            throw new UserProblem(problem, "storage.backup.failed", String.valueOf(problem.getMessage()));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private interface Work<T> {
        T run() throws IOException, SQLException;
    }

    /**
     * @param findings what {@link Integrity} says about the copy, and so about the database
     * @param notCopied why the second place has no copy
     */
    public record Taken(Backup backup, List<Sentence> findings, Optional<Sentence> notCopied) {}
}
