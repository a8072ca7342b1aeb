package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/** How large the file grows under 100,000 one-row commits, while open and after the close. */
@Tag("bench")
class StorageGrowthBench {
    private static final int COMMITS = 100_000;
    private static final long MEGABYTE = 1_000_000;

    @TempDir
    Path place;

    @Test
    void theFileStaysSmallUnderManySmallCommits() throws Exception {
        long largest = 0;
        long start = System.nanoTime();
        try (Database database = Probe.made(Database.open(place, List.of(), new TestClock(), () -> 1))) {
            for (int i = 0; i < COMMITS; i++) {
                String name = "row " + i;
                database.writeOnly(transaction -> Probe.insert(transaction, name));
                largest = i % 100 == 0 ? Math.max(largest, size()) : largest;
            }
            Bench.print("%d commits, %.2f ms each", COMMITS, (System.nanoTime() - start) / 1e6 / COMMITS);
            start = System.nanoTime();
        }
        Bench.print("closed in %.2f s", (System.nanoTime() - start) / 1e9);
        long closed = size();
        long compacted = compacted();
        Bench.print("largest while open %d MB, closed %d MB, compacted %d MB",
                largest / MEGABYTE, closed / MEGABYTE, compacted / MEGABYTE);

        assertThat(largest).isLessThan(512 * MEGABYTE);
        assertThat(closed).isLessThan(3 * compacted);
    }

    private long size() throws IOException {
        return Files.size(place.resolve("petunia.mv.db"));
    }

    private long compacted() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.urlOfCopy(place.resolve("petunia.mv.db")));
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        return size();
    }
}
