package shop.petunia.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hibernate.SessionFactory;

/**
 * Builds Hibernate on a thread of its own while the file is opened and migrated, which takes as long. Closing it closes
 * what came of that, unless {@link #sessions} gave it away.
 */
final class Opening implements AutoCloseable {
    private final HikariDataSource source;
    private final CompletableFuture<SessionFactory> building = new CompletableFuture<>();
    private boolean settled;

    Opening(String url, List<Class<?>> entities) {
        source = pool(url);
        Thread.ofPlatform().daemon().name("opening").start(() -> {
            try {
                building.complete(Sessions.factory(source, entities, isH2(url)));
            } catch (RuntimeException | Error failure) {
                building.completeExceptionally(failure);
            }
        });
    }

    HikariDataSource source() {
        return source;
    }

    /** Of whoever asks from now on, with its source. */
    SessionFactory sessions() {
        try {
            SessionFactory sessions = building.join();
            settled = true;
            return sessions;
        } catch (CompletionException failure) {
            throw new IllegalStateException("Hibernate could not be set up", failure.getCause());
        }
    }

    @Override
    public void close() {
        if (!settled) {
            settled = true;
            building.thenAccept(SessionFactory::close);
            source.close();
        }
    }

    /**
     * A transaction sees the whole database as it was when it began. PostgreSQL calls that repeatable read; H2's own
     * repeatable read looks at each table only when it is first asked for, so that what two tables say may not agree.
     */
    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("petunia");
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        pool.setConnectionInitSql("set session characteristics as transaction isolation level "
                + (isH2(url) ? "snapshot" : "repeatable read"));
        return pool;
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }
}
