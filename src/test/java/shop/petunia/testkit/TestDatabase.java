package shop.petunia.testkit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import shop.petunia.storage.Database;

/**
 * A real H2 in memory, migrated by Flyway, fresh for each test:
 *
 * <pre>{@code @RegisterExtension
 * final TestDatabase shop = TestDatabase.of(Supplier.class);}</pre>
 *
 * or in try-with-resources. Writes in the name of person 1 unless told otherwise.
 */
public final class TestDatabase implements AfterEachCallback, AutoCloseable {
    private final TestClock clock = new TestClock();
    private final Database database;
    private volatile long author = 1;

    private TestDatabase(List<Class<?>> entities) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=0";
        database = Database.open(url, entities, clock, () -> author);
    }

    public static TestDatabase of(Class<?>... entities) {
        return new TestDatabase(List.of(entities));
    }

    public static TestDatabase of(List<Class<?>> entities) {
        return new TestDatabase(entities);
    }

    public Database database() {
        return database;
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
        database.close();
    }
}
