package shop.petunia.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.storage.Database;
import shop.petunia.storage.Reset;

/**
 * A real H2 in memory, migrated by Flyway, as good as new for each test:
 *
 * <pre>{@code @RegisterExtension
 * final TestDatabase shop = TestDatabase.of(Supplier.class);}</pre>
 *
 * or in try-with-resources. Writes in the name of person 1 unless told otherwise.
 */
public final class TestDatabase implements AfterEachCallback, AutoCloseable {
    /** Databases that wait for the next test with the same entities: opening one takes most of a second. */
    private static final Map<List<Class<?>>, Queue<TestDatabase>> WAITING = new ConcurrentHashMap<>();

    private final List<Class<?>> entities;
    private final TestClock clock = new TestClock();
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final Database database;
    private final List<Database> others = new ArrayList<>();
    private final Reset reset;
    private volatile long author = 1;

    private TestDatabase(List<Class<?>> entities) {
        this.entities = entities;
        database = open();
        reset = Reset.to(database);
    }

    public static TestDatabase of(Class<?>... entities) {
        return of(List.of(entities));
    }

    public static TestDatabase of(List<Class<?>> entities) {
        TestDatabase waiting = waiting(entities).poll();
        return Objects.requireNonNullElseGet(waiting, () -> new TestDatabase(List.copyOf(entities)));
    }

    public Database database() {
        return database;
    }

    /** The gate of a second program to the same database, for what two tills do at once. */
    public Database another() {
        Database another = open();
        others.add(another);
        return another;
    }

    public TestClock clock() {
        return clock;
    }

    /** Writes in this person's name from now on. */
    public void author(long id) {
        author = id;
    }

    /** The first column of the first row; for what no façade tells. */
    public Object ask(String sql) {
        return database.read(transaction -> transaction.session()
                .createNativeQuery(sql, Object.class)
                .getSingleResult());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        others.forEach(Database::close);
        others.clear();
        reset.run();
        clock.reset();
        author = 1;
        waiting(entities).add(this);
    }

    private Database open() {
        return Database.open(url, entities, clock, () -> author);
    }

    private static Queue<TestDatabase> waiting(List<Class<?>> entities) {
        return WAITING.computeIfAbsent(List.copyOf(entities), key -> new ConcurrentLinkedQueue<>());
    }
}
