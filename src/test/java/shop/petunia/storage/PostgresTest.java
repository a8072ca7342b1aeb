package shop.petunia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** What {@link DatabaseTest} says about races holds on PostgreSQL too, for two programs on one database. */
class PostgresTest {
    static TestPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = TestPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void writersOfTwoTillsAllCount() throws InterruptedException {
        try (Database first = Probe.made(open());
                Database second = open()) {
            first.writeOnly(transaction -> Probe.insert(transaction, "Роза"));

            List<Thread> writers = new ArrayList<>();
            for (Database till : List.of(first, second)) {
                writers.add(Thread.ofVirtual().start(() -> {
                    for (int n = 0; n < 20; n++) {
                        till.writeOnly(transaction -> Probe.add(transaction, "Роза", 1));
                    }
                }));
            }
            for (Thread writer : writers) {
                writer.join();
            }

            assertThat(first.<Integer>read(transaction -> Probe.amount(transaction, "Роза"))).isEqualTo(41);
        }
    }

    @Test
    void aTransactionSeesAllTablesAsTheyWereWhenItBegan() {
        try (Database database = Probe.made(open())) {
            assertThat(Probe.secondTableAfterAnotherWrote(database)).isEqualTo(1);
        }
    }

    @Test
    void aViolatedConstraintIsRecognisedByItsName() {
        try (Database database = Probe.made(open())) {
            database.writeOnly(transaction -> Probe.insert(transaction, "Лилия"));

            RuntimeException twice = catchThrowableOfType(RuntimeException.class,
                    () -> database.writeOnly(transaction -> Probe.insert(transaction, "Лилия")));

            assertThat(Database.violates(twice, "probe_name_unique")).isTrue();
            assertThat(Database.violates(twice, "probe_amount_check")).isFalse();
        }
    }

    private static Database open() {
        return Database.open(postgres.url(), List.of(), new TestClock(), () -> 1);
    }
}
