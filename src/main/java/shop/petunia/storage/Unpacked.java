package shop.petunia.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import shop.petunia.shared.UserProblem;

/** A backup's database in a folder of its own, for as long as it is looked at. */
record Unpacked(Path database) implements AutoCloseable {
    private static final String ENTRY = "petunia.mv.db";

    /** Beside the backup, because there is room, and no other user looks in. */
    static Unpacked of(Path backup) throws IOException {
        Path place = Objects.requireNonNull(backup.toAbsolutePath().getParent());
        return of(backup, Files.createTempDirectory(place, ".verify"));
    }

    static Unpacked of(Path backup, Path directory) throws IOException {
        Unpacked unpacked = new Unpacked(directory.resolve(ENTRY));
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) {
                throw new ZipException("No " + ENTRY + " in " + backup);
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                Files.copy(bytes, unpacked.database, StandardCopyOption.REPLACE_EXISTING);
            }
            return unpacked;
        } catch (ZipException | NoSuchFileException problem) {
            unpacked.close();
            throw new UserProblem(problem, "storage.backup.bad", backup.toString());
        } catch (IOException problem) {
            unpacked.close();
            throw problem;
        }
    }

    @Override
    public void close() throws IOException {
        Path directory = Objects.requireNonNull(database.getParent());
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(directory);
    }
}
