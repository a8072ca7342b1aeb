package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.TestClock;

/** A shop's photos go where its database goes. */
class PicturesTest {
    private static final String ROSE = "abababababababababababababababab.jpg";
    private static final String LILY = "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd-small.jpg";

    @TempDir
    Path place;

    @TempDir
    Path elsewhere;

    private final TestClock clock = new TestClock();

    @BeforeEach
    void aShopWithTwoPhotos() throws IOException {
        Files.createDirectories(place.resolve("photos"));
        Files.writeString(place.resolve("photos/" + ROSE), "rose");
        Files.writeString(place.resolve("photos/" + LILY), "lily");
        Files.writeString(place.resolve("photos/new1.part"), "half");
    }

    @Test
    void aBackupFileTakesThemToAnotherComputer() throws IOException {
        Path file = elsewhere.resolve("shop.zip");
        try (Database database = open(place)) {
            assertThat(new Backups(new DataFolder(place), clock, new Integrity(List.of())).take(database, file))
                    .isEmpty();
        }

        new Backups(new DataFolder(elsewhere.resolve("new")), clock, new Integrity(List.of())).restore(file);

        assertThat(photos(elsewhere.resolve("new/photos"))).containsExactly(ROSE, LILY);
        assertThat(Files.readString(elsewhere.resolve("new/photos/" + ROSE))).isEqualTo("rose");
    }

    @Test
    void theSecondPlaceHasThemBesideItsCopies() throws IOException {
        Backups backups = new Backups(new DataFolder(place), clock, new Integrity(List.of()));
        Backup taken;
        try (Database database = open(place)) {
            taken = backups.take(database, Optional.of(elsewhere)).backup();
        }

        new Backups(new DataFolder(elsewhere.resolve("new")), clock, new Integrity(List.of()))
                .restore(elsewhere.resolve(taken.file().getFileName()));

        assertThat(photos(elsewhere.resolve("new/photos"))).containsExactly(ROSE, LILY);
    }

    @Test
    void somebodysOwnPhotosBesideACopyAreNotTheShops() throws IOException {
        Path file = elsewhere.resolve("shop.zip");
        try (Database database = open(place)) {
            new Backups(new DataFolder(place), clock, new Integrity(List.of())).take(database, file);
        }
        Files.createDirectories(elsewhere.resolve("photos"));
        Files.writeString(elsewhere.resolve("photos/holiday.jpg"), "sea");

        new Backups(new DataFolder(elsewhere.resolve("new")), clock, new Integrity(List.of())).restore(file);

        assertThat(photos(elsewhere.resolve("new/photos"))).containsExactly(ROSE, LILY);
    }

    @Test
    void whatIsThereAlreadyStays() throws IOException {
        Backups backups = new Backups(new DataFolder(place), clock, new Integrity(List.of()));
        Path file = elsewhere.resolve("shop.zip");
        try (Database database = open(place)) {
            backups.take(database, file);
        }
        Files.delete(place.resolve("photos/" + ROSE));

        backups.restore(file);

        assertThat(photos(place.resolve("photos"))).containsExactly(ROSE, LILY, "new1.part");
    }

    private Database open(Path folder) {
        return Database.open(folder, List.of(), clock, () -> 1);
    }

    private static List<String> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
