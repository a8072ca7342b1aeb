package shop.petunia.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
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
    private static final String PREFIX = ".unpacked";
    private static final String LEFT = PREFIX + "*";

    /** Beside the backup, because there is room, and no other user looks in. */
    static Unpacked of(Path backup) throws IOException {
        Path place = Objects.requireNonNull(backup.toAbsolutePath().getParent());
        return of(backup, place);
    }

    static Unpacked of(Path backup, Path place) throws IOException {
        Unpacked unpacked = in(place);
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

    /** Of a file that lies there unpacked. */
    static Unpacked copyOf(Path file, Path place) throws IOException {
        Unpacked unpacked = in(place);
        Files.copy(file, unpacked.database);
        return unpacked;
    }

    private static Unpacked in(Path place) throws IOException {
        return new Unpacked(Files.createTempDirectory(place, PREFIX).resolve(ENTRY));
    }

    /** Removes what a killed program has left. */
    static void clear(Path place) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, LEFT)) {
            for (Path directory : left) {
                delete(directory);
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(Objects.requireNonNull(database.getParent()));
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(directory);
    }
}
