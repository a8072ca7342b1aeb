package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void jarsThatWereCopiedGetTheTimeThatTheCacheKnows() throws IOException {
        Path jar = Files.writeString(folder.resolve("petunia.jar"), "");
        Path other = Files.writeString(folder.resolve("jvm.options"), "");
        Instant before = Files.getLastModifiedTime(other).toInstant();

        AotCache.fit(folder);

        assertThat(List.of(Files.getLastModifiedTime(jar).toInstant(), Files.getLastModifiedTime(other).toInstant()))
                .containsExactly(Instant.parse("2026-01-01T00:00:00Z"), before);
    }
}
