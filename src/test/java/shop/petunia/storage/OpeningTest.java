package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.Child;
import shop.petunia.testkit.TestClock;

class OpeningTest {
    @TempDir
    Path place;

    final Clock clock = new TestClock();

    @BeforeEach
    void aShopWithARose() {
        try (Database database = Probe.made(open())) {
            database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));
        }
    }

    @Test
    void aClosedDatabaseOpensAgain() {
        try (Database database = open()) {
            assertThat(Probe.names(database)).containsExactly("Роза");
        }
    }

    @Test
    void aDatabaseThatWasCutShortIsDamaged() throws IOException {
        long size = Files.size(file());
        cut(size - 4096);

        OpeningTrouble trouble = trouble();

        assertThat(trouble).isEqualTo(OpeningTrouble.DAMAGED);
        assertThat(Files.size(file())).isEqualTo(size - 4096);
    }

    @Test
    void aDatabaseThatVanishedIsDamagedAndNoEmptyOneTakesItsPlace() throws IOException {
        Files.delete(file());

        OpeningTrouble trouble = trouble();

        assertThat(trouble).isEqualTo(OpeningTrouble.DAMAGED);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileOfRubbishIsDamagedAlsoWithoutASeal() throws IOException {
        Files.delete(place.resolve("petunia.seal"));
        Files.write(file(), new byte[100_000]);

        OpeningTrouble trouble = trouble();

        assertThat(trouble).isEqualTo(OpeningTrouble.DAMAGED);
        assertThat(Files.readAllBytes(file())).isEqualTo(new byte[100_000]);
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() {
        try (Database database = open()) {
            database.writeOnly(transaction -> Probe.run(transaction, """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "checksum", "installed_by", "execution_time", "success")
                    values (999, '999', 'future', 'SQL', 'V999__future.sql', 1, 'someone', 1, true)"""));
        }

        OpeningTrouble trouble = trouble();

        assertThat(trouble).isEqualTo(OpeningTrouble.NEWER);
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsLocked() throws Exception {
        try (Child other = Child.start(OpeningTest.class, place.toString())) {
            assertThat(other.line()).isEqualTo("open");

            OpeningTrouble trouble = trouble();

            assertThat(trouble).isEqualTo(OpeningTrouble.LOCKED);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path blocked = Files.writeString(place.resolve("file"), "no folder").resolve("data");

        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> open(blocked).close());

        assertThat(OpeningTrouble.of(problem)).contains(OpeningTrouble.NOT_WRITABLE);
        assertThat(problem.sentence().args()).containsExactly(blocked.toString());
    }

    /** Another program, for the test that needs one. */
    public static void main(String[] args) throws IOException {
        Database database = Database.open(Path.of(args[0]), List.of(), new TestClock(), () -> 1);
        System.out.println("open");
        System.in.read();
        database.close();
    }

    private Database open() {
        return open(place);
    }

    private Database open(Path folder) {
        return Database.open(folder, List.of(), clock, () -> 1);
    }

    private OpeningTrouble trouble() {
        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> open().close());
        return OpeningTrouble.of(problem).orElseThrow();
    }

    private Path file() {
        return place.resolve("petunia.mv.db");
    }

    private void cut(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
