package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    static final Path HOME = Path.of("/home/anna");

    @TempDir
    Path place;

    @Test
    void eachSystemHasItsPlace() {
        assertThat(DataFolder.standard("Linux", Map.of(), HOME).path())
                .isEqualTo(Path.of("/home/anna/.local/share/petunia"));
        assertThat(DataFolder.standard("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME).path())
                .isEqualTo(Path.of("/data/petunia"));
        assertThat(DataFolder.standard("Mac OS X", Map.of(), HOME).path())
                .isEqualTo(Path.of("/home/anna/Library/Application Support/Petunia"));
        assertThat(DataFolder.standard("Windows 11", Map.of("LOCALAPPDATA", "/users/anna/local"), HOME).path())
                .isEqualTo(Path.of("/users/anna/local/Petunia"));
    }

    @Test
    void logsLieWhereTheSystemKeepsThemOrInAFolderThatWasNamed() {
        assertThat(DataFolder.standard("Linux", Map.of(), HOME).logs())
                .isEqualTo(Path.of("/home/anna/.local/state/petunia"));
        assertThat(DataFolder.standard("Linux", Map.of("XDG_STATE_HOME", "/state"), HOME).logs())
                .isEqualTo(Path.of("/state/petunia"));
        assertThat(DataFolder.standard("Mac OS X", Map.of(), HOME).logs())
                .isEqualTo(Path.of("/home/anna/Library/Logs/Petunia"));
        assertThat(DataFolder.standard("Windows 11", Map.of(), HOME).logs())
                .isEqualTo(Path.of("/home/anna/AppData/Local/Petunia/logs"));
        assertThat(new DataFolder(place).logs()).isEqualTo(place.resolve("logs"));
    }

    @Test
    void aFolderIsHeldByOneAtATime() throws IOException {
        DataFolder folder = new DataFolder(place.resolve("new"));

        try (DataFolder.Hold first = folder.hold().orElseThrow()) {
            assertThat(folder.hold()).isEmpty();
        }

        Optional<DataFolder.Hold> after = folder.hold();
        assertThat(after).isPresent();
        after.get().close();
    }
}
