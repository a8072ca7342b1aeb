package shop.petunia.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders for what no {@code @TempDir} reaches. They end with the tests. */
public final class Folders {
    private static final Path ROOT = root();

    private Folders() {}

    /** @return an empty folder that nobody else has */
    public static Path create() {
        try {
            return Files.createTempDirectory(ROOT, "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path root() {
        try {
            Path root = Files.createTempDirectory("petunia-tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            return root;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
