package shop.petunia.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Alone opens transactions. What {@link #write} returned is on disk: the commit is followed by a checkpoint that is
 * synced, before anybody is told.
 */
public final class Database implements AutoCloseable {
    static final String MIGRATIONS = "classpath:shop/petunia/storage/migrations";

    private final HikariDataSource source;
    private final SessionFactory factory;
    private final Changes changes = new Changes();
    private final Clock clock;
    private final LongSupplier author;
    private final boolean checkpoints;

    private Database(HikariDataSource source, List<Class<?>> entities, Clock clock, LongSupplier author) {
        this.source = source;
        this.clock = clock;
        this.author = author;
        this.checkpoints = source.getJdbcUrl().startsWith("jdbc:h2:");
        this.factory = factory(source, entities);
    }

    /** Opens or creates {@code petunia.mv.db} in the folder and migrates it to this program's version. */
    public static Database open(Path folder, List<Class<?>> entities, Clock clock, LongSupplier author) {
        return open(
                "jdbc:h2:file:" + folder.resolve("petunia").toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                entities, clock, author);
    }

    /** For tests: any JDBC address that the migrations run on. */
    public static Database open(String url, List<Class<?>> entities, Clock clock, LongSupplier author) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setAutoCommit(false);
        HikariDataSource source = new HikariDataSource(config);
        Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
        return new Database(source, entities, clock, author);
    }

    public <T> T read(Function<Transaction, T> work) {
        return inTransaction(work, false);
    }

    public <T> T write(Function<Transaction, T> work) {
        return inTransaction(work, true);
    }

    public void writeOnly(Consumer<Transaction> work) {
        write(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    public Changes changes() {
        return changes;
    }

    private <T> T inTransaction(Function<Transaction, T> work, boolean writes) {
        try (StatelessSession session = factory.openStatelessSession()) {
            Transaction transaction = new Transaction(session, changes, clock.instant().truncatedTo(ChronoUnit.MICROS),
                    author.getAsLong());
            session.beginTransaction();
            T result;
            try {
                result = work.apply(transaction);
                session.getTransaction().commit();
            } catch (RuntimeException | Error problem) {
                session.getTransaction().rollback();
                throw problem;
            }
            if (writes && checkpoints) {
                session.beginTransaction();
                session.createNativeMutationQuery("CHECKPOINT SYNC").executeUpdate();
                session.getTransaction().commit();
            }
            changes.committed(transaction.announced());
            return result;
        }
    }

    private static SessionFactory factory(DataSource source, List<Class<?>> entities) {
        return new HibernatePersistenceConfiguration("petunia")
                .managedClasses(entities.toArray(Class<?>[]::new))
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 100)
                .createEntityManagerFactory();
    }

    @Override
    public void close() {
        factory.close();
        source.close();
    }
}
