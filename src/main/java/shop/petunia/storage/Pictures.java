package shop.petunia.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/**
 * The photos that belong to a database. Each file is named after its content and never changes, so the backups beside
 * it need no copies of their own; one that leaves the data folder takes them along.
 */
final class Pictures {
    private static final String PLACE = "photos";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}(-small)?\\.jpg");

    private Pictures() {}

    /** Puts them into a backup's file. */
    static void pack(Path zip, Path photos) throws IOException {
        if (Files.isDirectory(photos)) {
            try (FileSystem inside = FileSystems.newFileSystem(zip)) {
                copyMissing(photos, inside.getPath("/" + PLACE));
            }
        }
    }

    /** Brings back those that lie in a backup's file, or in a folder beside it. */
    static void unpack(Path zip, Path photos) throws IOException {
        copyMissing(zip.resolveSibling(PLACE), photos);
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            copyMissing(inside.getPath("/" + PLACE), photos);
        }
    }

    /** Beside the copies in a second place. */
    static void copyTo(Path place, Path photos) throws IOException {
        copyMissing(photos, place.resolve(PLACE));
    }

    private static void copyMissing(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from) || Files.exists(to) && Files.isSameFile(from, to)) {
            return;
        }
        Files.createDirectories(to);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, Pictures::isOurs)) {
            for (Path file : files) {
                Path copy = to.resolve(String.valueOf(file.getFileName()));
                if (Files.notExists(copy)) {
                    copyWhole(file, copy);
                }
            }
        }
    }

    /** A folder of that name may hold somebody's own photos too. */
    private static boolean isOurs(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** A copy that was interrupted must not look like one. */
    private static void copyWhole(Path file, Path copy) throws IOException {
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
