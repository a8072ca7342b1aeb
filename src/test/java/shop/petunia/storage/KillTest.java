package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.testkit.Child;
import shop.petunia.testkit.TestClock;

/** What the program has acknowledged is there after it was killed, whatever it was doing. */
class KillTest {
    @TempDir
    Path place;

    @Test
    void nothingAcknowledgedIsLostInTenKills() throws Exception {
        survive(10);
    }

    @Test
    @Tag("kills")
    void nothingAcknowledgedIsLostInThreeHundredKills() throws Exception {
        survive(300);
    }

    private void survive(int kills) throws Exception {
        Random random = new Random();
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            long life = TimeUnit.MILLISECONDS.toNanos(random.nextInt(1, 1200));
            acknowledged.addAll(Child.acknowledgedUntilKilled(
                    life, KillTest.class, place.toString(), Integer.toString(kill)));

            try (Database database = open(place)) {
                assertThat(new HashSet<>(Probe.names(database)))
                        .as("after kill %d", kill + 1)
                        .containsAll(acknowledged);
                assertThat(new Integrity(List.of()).check(database)).isEmpty();
            }
        }
        System.out.printf("%d kills, %d acknowledged rows, none lost%n", kills, acknowledged.size());
    }

    /** The program that is killed: two writers, and every now and then it closes and opens the database. */
    public static void main(String[] args) throws Exception {
        for (int session = 0;; session++) {
            String prefix = args[1] + "-" + session + "-";
            try (Database database = Probe.made(open(Path.of(args[0])))) {
                Thread other = Thread.ofPlatform().start(() -> write(database, prefix + "b"));
                write(database, prefix + "a");
                other.join();
            }
        }
    }

    private static void write(Database database, String prefix) {
        for (int row = 0; row < 150; row++) {
            String name = prefix + row;
            database.writeOnly(transaction -> Probe.insert(transaction, name));
            synchronized (KillTest.class) {
                System.out.println(name);
                System.out.flush();
            }
        }
    }

    private static Database open(Path folder) {
        return Database.open(folder, List.of(), new TestClock(), () -> 1);
    }
}
