package shop.petunia.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Java takes the AOT cache only beside jars of the very times that it was made with, and copying or installing may
 * change those: Windows' installer keeps no better than two seconds in local time. Put right here, so the next start
 * is quick again.
 */
final class AotCache {
    private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);
    /** As the packaging scripts set it. */
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private AotCache() {}

    /**
     * In the folder of the program's own jar, the class path's first, when that was packaged with a cache. A class that
     * comes from the cache does not know its jar.
     */
    static void fit() {
        try {
            Path cache = Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0])
                    .resolveSibling("petunia.aot");
            if (Files.exists(cache)) {
                fit(cache.resolveSibling(""));
            }
        } catch (IOException | SecurityException problem) {
            LOG.info("The jars keep their times, so the start stays slow: {}", problem.toString());
        }
    }

    static void fit(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                if (!Files.getLastModifiedTime(jar).equals(MADE)) {
                    Files.setLastModifiedTime(jar, MADE);
                }
            }
        }
    }
}
