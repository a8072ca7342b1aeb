package shop.petunia.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a backup's database into the place of the present one, in steps of which each may be the last. */
record Restore(DataFolder folder, Clock clock, Consumer<Path> verification) {
    static Restore into(DataFolder folder, Clock clock, Consumer<Path> verification) {
        return new Restore(folder.make(), clock, verification);
    }

    Optional<Path> from(Path backup) throws IOException {
        refuseOpen();
        Unpacked.clear(folder.path());
        try (Unpacked copy = Unpacked.of(backup, folder.path())) {
            verification.accept(copy.database());
            sync(copy.database());
            new RestoreMark(folder).leave();
            Files.deleteIfExists(folder.upgrading());
            // From here to the end a crash leaves a seal that fits no file, so that the next start asks again.
            new Seal(folder).putFor(copy.database());
            Optional<Path> former = moveAside();
            Files.move(copy.database(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
            return former;
        }
    }

    /** In place of what is there, which was changed only by the program's own work since the backup. */
    void undoTo(Path backup) throws IOException {
        refuseOpen();
        Unpacked.clear(folder.path());
        try (Unpacked copy = Unpacked.of(backup, folder.path())) {
            verification.accept(copy.database());
            sync(copy.database());
            new Seal(folder).putFor(copy.database());
            Files.move(copy.database(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void keepPresent() throws IOException {
        refuseOpen();
        try (Unpacked copy = Unpacked.copyOf(folder.database(), folder.path())) {
            verification.accept(copy.database());
            new RestoreMark(folder).leave();
            Files.deleteIfExists(folder.upgrading());
            new Seal(folder).remove();
        }
    }

    private Optional<Path> moveAside() throws IOException {
        if (Files.notExists(folder.database())) {
            return Optional.empty();
        }
        String instant = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "-");
        Path aside = folder.path().resolve("petunia-before-restore-" + instant + ".mv.db");
        for (int n = 2; Files.exists(aside); n++) {
            aside = folder.path().resolve("petunia-before-restore-" + instant + "-" + n + ".mv.db");
        }
        Files.move(folder.database(), aside, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(aside);
    }

    /** H2 holds a lock on its file while it is open, in this program or in another. */
    private void refuseOpen() throws IOException {
        if (Files.notExists(folder.database())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder.database(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException ours) {
            throw OpeningTrouble.LOCKED.problem(ours, folder.database().toString());
        }
        throw OpeningTrouble.LOCKED.problem(folder.database().toString());
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
