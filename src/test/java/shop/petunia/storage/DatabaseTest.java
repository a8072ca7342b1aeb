package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestDatabase;

class DatabaseTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of();

    final Database database = Probe.made(shop.database());

    /** One of 2.4's is wrong and would stop the store: pom.xml tells. */
    @Test
    void h2RunsWithoutItsOwnAssertionsAsInTheShop() throws ClassNotFoundException {
        assertThat(Class.forName("org.h2.mvstore.RandomAccessStore").desiredAssertionStatus()).isFalse();
    }

    @Test
    void whatWasWrittenIsRead() {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

        List<String> names = Probe.names(database);

        assertThat(names).containsExactly("Роза");
    }

    @Test
    void aRefusedWriteLeavesNothing() {
        assertThatThrownBy(() -> database.writeOnly(transaction -> {
            Probe.insert(transaction, "Роза");
            throw new UserProblem("storage.test");
        })).isInstanceOf(UserProblem.class);

        assertThat(Probe.names(database)).isEmpty();
    }

    @Test
    void aTransactionKnowsWhenAndInWhoseName() {
        shop.author(7);

        List<Object> known = database.read(transaction -> List.<Object>of(transaction.at(), transaction.author()));

        assertThat(known).containsExactly(Instant.parse("2026-03-05T07:00:00Z"), 7L);
    }

    @Test
    void aViolatedConstraintIsRecognisedByItsName() {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

        RuntimeException twice = refusal("insert into probe (name, amount) values ('Роза', 1)");
        RuntimeException negative = refusal("insert into probe (name, amount) values ('probe_name_unique', -1)");
        RuntimeException orphan = refusal("insert into probe (name, amount, parent) values ('Лилия', 1, 99)");

        assertThat(List.of(twice, negative, orphan).stream()
                .map(problem -> List.of(
                        Database.violates(problem, "probe_name_unique"),
                        Database.violates(problem, "probe_amount_check"),
                        Database.violates(problem, "probe_parent_fk")))
                .toList())
                .containsExactly(List.of(true, false, false), List.of(false, true, false), List.of(false, false, true));
    }

    @Test
    void aTransactionSeesAllTablesAsTheyWereWhenItBegan() {
        assertThat(Probe.secondTableAfterAnotherWrote(database)).isEqualTo(1);
    }

    @Test
    void theWriterWhoLosesTheRaceDoesItsWorkAgain() {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));
        List<Integer> seen = new ArrayList<>();

        database.writeOnly(transaction -> {
            seen.add(Probe.amount(transaction, "Роза"));
            if (seen.size() == 1) {
                Thread other = Thread.ofVirtual()
                        .start(() -> database.writeOnly(inner -> Probe.add(inner, "Роза", 10)));
                join(other);
            }
            Probe.run(transaction, "update probe set amount = " + (seen.getLast() + 1) + " where name = 'Роза'");
        });

        assertThat(seen).containsExactly(1, 11);
        assertThat(database.<Integer>read(transaction -> Probe.amount(transaction, "Роза"))).isEqualTo(12);
    }

    @Test
    void manyWritersOfOneRowAllCount() throws InterruptedException {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 10; n++) {
                    database.writeOnly(transaction -> Probe.add(transaction, "Роза", 1));
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(database.<Integer>read(transaction -> Probe.amount(transaction, "Роза"))).isEqualTo(41);
    }

    @Test
    void aWriteInsideAWriteIsABug() {
        assertThatThrownBy(() -> database.writeOnly(transaction -> database.writeOnly(inner -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneTransactionSeesOneState() {
        database.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

        List<Integer> seen = database.read(transaction -> {
            int before = Probe.amount(transaction, "Роза");
            join(Thread.ofVirtual().start(() -> database.writeOnly(inner -> Probe.add(inner, "Роза", 10))));
            return List.of(before, Probe.amount(transaction, "Роза"));
        });

        assertThat(seen).containsExactly(1, 1);
    }

    @Test
    void listenersInsideWriteWithTheChangeAndThoseAfterwardsHearWhatWasSaved() {
        List<Change> heard = new ArrayList<>();
        database.changes().inside((transaction, change) -> Probe.insert(transaction, "журнал"));
        database.changes().afterCommit(heard::addAll);
        database.changes().afterCommit(changes -> {
            throw new IllegalStateException("the screen is gone");
        });

        database.writeOnly(transaction -> transaction.announce(new Renamed(3)));

        assertThat(heard).containsExactly(new Renamed(3));
        assertThat(Probe.names(database)).containsExactly("журнал");
    }

    private RuntimeException refusal(String sql) {
        return catchThrowableOfType(
                RuntimeException.class, () -> database.writeOnly(transaction -> Probe.run(transaction, sql)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    record Renamed(long id) implements Change {
        @Override
        public String kind() {
            return "probe";
        }
    }
}
