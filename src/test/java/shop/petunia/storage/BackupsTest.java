package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestClock;

class BackupsTest {
    @TempDir
    Path place;

    @TempDir
    Path elsewhere;

    final TestClock clock = new TestClock();

    @Test
    void aBackupIsRestoredAndWhatWasThereLiesAside() throws IOException {
        Backup backup = shopWith("Роза", database -> backups().take(database, Optional.empty()).backup());
        shopWith("Лилия", database -> 0);

        Optional<Path> aside = backups().restore(backup.file());

        assertThat(names()).containsExactly("Роза");
        assertThat(aside).contains(place.resolve("petunia-before-restore-2026-03-05T07-00-00Z.mv.db"));
        assertThat(files(place)).contains("petunia-before-restore-2026-03-05T07-00-00Z.mv.db")
                .noneMatch(name -> name.startsWith(".unpacked"));
    }

    @Test
    void whatARestoredDatabaseDoesNotKnowIsSettledOnce() {
        Backup backup = shopWith("Роза", database -> backups().take(database, Optional.empty()).backup());
        RestoreMark mark = new RestoreMark(new DataFolder(place));
        List<String> settled = new ArrayList<>();

        mark.settle(() -> settled.add("nothing was restored"));
        backups().restore(backup.file());
        assertThatThrownBy(() -> mark.settle(() -> {
            throw new IllegalStateException("the program ends");
        })).hasMessage("the program ends");
        mark.settle(() -> settled.add("restored"));
        mark.settle(() -> settled.add("again"));
        backups().keepPresent();
        mark.settle(() -> settled.add("kept"));

        assertThat(settled).containsExactly("restored", "kept");
    }

    @Test
    void aDamagedDatabaseIsReplacedByTheNewestGoodBackup() throws IOException {
        shopWith("Роза", database -> backups().take(database, Optional.empty()));
        clock.advance(Duration.ofHours(4));
        Backup good = shopWith("Лилия", database -> backups().take(database, Optional.empty()).backup());
        clock.advance(Duration.ofHours(4));
        Backup bad = shopWith("Ирис", database -> backups().take(database, Optional.empty()).backup());
        cutInHalf(bad.file());
        cutInHalf(place.resolve("petunia.mv.db"));

        Backup newest = backups().newestGood().orElseThrow();
        backups().restore(newest.file());

        assertThat(newest).isEqualTo(good);
        assertThat(names()).containsExactly("Роза", "Лилия");
    }

    @Test
    void aCopyThatSomebodyPutThereCanBeKept() throws IOException {
        shopWith("Роза", database -> 0);
        Path own = Files.copy(place.resolve("petunia.mv.db"), elsewhere.resolve("own.mv.db"));
        shopWith("Лилия".repeat(15), database -> backups().take(database, Optional.empty()));
        Files.write(own, new byte[4096], StandardOpenOption.APPEND);
        Files.move(own, place.resolve("petunia.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::names).isInstanceOf(UserProblem.class);

        backups().keepPresent();

        assertThat(names()).containsExactly("Роза");
    }

    @Test
    void aDamagedFileCannotBeKept() throws IOException {
        shopWith("Роза", database -> 0);
        Files.write(place.resolve("petunia.mv.db"), new byte[50_000]);

        assertThatThrownBy(() -> backups().keepPresent())
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(OpeningTrouble.of(problem))
                        .contains(OpeningTrouble.DAMAGED));
    }

    @Test
    void fourteenBackupsAreKeptHereAndInTheSecondFolder() throws IOException {
        shopWith("Роза", database -> {
            for (int i = 0; i < 16; i++) {
                clock.advance(Duration.ofHours(4));
                backups().take(database, Optional.of(elsewhere));
            }
            return 0;
        });

        List<Backup> kept = backups().list();

        assertThat(kept).hasSize(14).allMatch(backup -> backup.bytes() > 1000);
        assertThat(kept.getFirst().file().getFileName()).hasToString("petunia-2026-03-08_020000.zip");
        assertThat(kept.getFirst().at()).isEqualTo(clock.instant());
        assertThat(files(elsewhere)).hasSize(14).contains("petunia-2026-03-08_020000.zip");
        assertThat(files(place.resolve("backups"))).hasSize(14);
    }

    @Test
    void aSecondFolderThatIsAwayIsReportedAndTheBackupStands() throws IOException {
        Path away = Files.writeString(elsewhere.resolve("stick"), "a file").resolve("backups");

        Backups.Taken taken = shopWith("Роза", database -> backups().take(database, Optional.of(away)));

        assertThat(taken.notCopied()).contains(Sentence.of("storage.backup.second", away.toString()));
        assertThat(backups().list()).containsExactly(taken.backup());
    }

    @Test
    void backupsTakenAtOnceDoNotDisturbEachOther() {
        List<Backup> taken = shopWith("Роза", database -> {
            List<Backup> done = Collections.synchronizedList(new ArrayList<>());
            List<Thread> threads = Stream.generate(() -> Thread.ofVirtual()
                    .start(() -> done.add(backups().take(database, Optional.empty()).backup())))
                    .limit(3)
                    .toList();
            threads.forEach(BackupsTest::join);
            return done;
        });

        assertThat(taken).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anOpenDatabaseIsNotReplaced() {
        List<String> names = shopWith("Роза", database -> {
            Backup backup = backups().take(database, Optional.empty()).backup();
            assertThatThrownBy(() -> backups().restore(backup.file()))
                    .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(OpeningTrouble.of(problem))
                            .contains(OpeningTrouble.LOCKED));
            return Probe.names(database);
        });

        assertThat(names).containsExactly("Роза");
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        shopWith("Роза", database -> 0);
        Path rubbish = Files.writeString(elsewhere.resolve("rubbish.zip"), "no zip");

        assertThatThrownBy(() -> backups().restore(rubbish))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.sentence())
                        .isEqualTo(Sentence.of("storage.backup.bad", rubbish.toString())));

        assertThat(names()).containsExactly("Роза");
    }

    @Test
    void aBackupIntoAGivenFileNeverReplacesOne() {
        Path target = elsewhere.resolve("mine.zip");

        shopWith("Роза", database -> backups().take(database, target));

        assertThat(target).isNotEmptyFile();
        assertThatThrownBy(() -> shopWith("Лилия", database -> backups().take(database, target)))
                .isInstanceOfSatisfying(UserProblem.class, problem -> assertThat(problem.key())
                        .isEqualTo("storage.backup.exists"));
    }

    private <T> T shopWith(String name, Function<Database, T> work) {
        try (Database database = Probe.made(open())) {
            database.writeOnly(transaction -> Probe.insert(transaction, name));
            return work.apply(database);
        }
    }

    private List<String> names() {
        try (Database database = open()) {
            return Probe.names(database);
        }
    }

    private Database open() {
        return Database.open(place, List.of(), clock, () -> 1);
    }

    private Backups backups() {
        return new Backups(new DataFolder(place), clock, new Integrity(List.of()));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void cutInHalf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
