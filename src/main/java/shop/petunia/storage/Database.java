package shop.petunia.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import shop.petunia.shared.UserProblem;

/**
 * Alone opens transactions. What {@link #write} returned is on disk: the commit is followed by a checkpoint that is
 * synced, before anybody is told.
 *
 * <p>Each transaction sees the database as it was when it began. Of two writers that change one row the second loses,
 * and its work is done again from the beginning; so work has no effects but those on its transaction.
 */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 20;

    private final HikariDataSource source;
    private final Runnable afterwards;
    private final SessionFactory factory;
    private final Changes changes = new Changes();
    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);
    private final Clock clock;
    private final LongSupplier author;
    private final boolean checkpoints;
    private final ReentrantLock losers = new ReentrantLock(true);

    private Database(
            HikariDataSource source, Runnable afterwards, SessionFactory factory, Clock clock, LongSupplier author) {
        this.source = source;
        this.afterwards = afterwards;
        this.clock = clock;
        this.author = author;
        this.checkpoints = source.getJdbcUrl().startsWith("jdbc:h2:file:");
        this.factory = factory;
    }

    /**
     * Opens or creates {@code petunia.mv.db} in the folder and migrates it to this program's version, an older one
     * after a backup.
     *
     * @param author whose name a transaction carries, asked at its beginning
     * @throws UserProblem with an {@link OpeningTrouble}; then nothing was changed
     */
    public static Database open(Path folder, List<Class<?>> entities, Clock clock, LongSupplier author) {
        return open(new DataFolder(folder), entities, clock, author, Migrations::new);
    }

    /** For tests of what goes wrong. */
    static Database open(
            DataFolder folder,
            List<Class<?>> entities,
            Clock clock,
            LongSupplier author,
            Function<DataSource, Migrations> migrations) {
        Upgrade upgrade = new Upgrade(folder, clock);
        upgrade.begin();
        DatabaseFile file = new DatabaseFile(folder);
        try (Opening opening = new Opening(file.url(), entities)) {
            Connection keeper = file.open();
            try {
                upgrade.run(migrations.apply(opening.source()), keeper);
                return new Database(opening.source(), () -> file.close(keeper), opening.sessions(), clock, author);
            } catch (RuntimeException problem) {
                opening.close();
                file.leave(keeper);
                throw upgrade.undone(file.told(problem));
            }
        }
    }

    /** For tests: any JDBC address that the migrations run on. */
    public static Database open(String url, List<Class<?>> entities, Clock clock, LongSupplier author) {
        try (Opening opening = new Opening(url, entities)) {
            new Migrations(opening.source()).migrate();
            return new Database(opening.source(), () -> {}, opening.sessions(), clock, author);
        }
    }

    /** Asks. What the work changes all the same is not certain to be on disk. */
    public <T> T read(Function<Transaction, T> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return inTransaction(begin(session), work);
        }
    }

    /**
     * Changes. What it returned is durable.
     *
     * @throws IllegalStateException inside another {@code write} of the same thread: pass the Transaction on instead
     */
    public <T> T write(Function<Transaction, T> work) {
        if (writing.get()) {
            throw new IllegalStateException("A write inside a write would wait for itself: pass the Transaction on");
        }
        writing.set(true);
        Done<T> done;
        try {
            done = repeatedly(work);
            checkpoint();
        } finally {
            writing.set(false);
        }
        changes.committed(done.announced);
        return done.result;
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

    /** Whether a write was refused by this constraint; so a façade tells a lost race in a sentence. */
    public static boolean violates(RuntimeException problem, String constraint) {
        return Races.violates(problem, constraint);
    }

    private <T> Done<T> repeatedly(Function<Transaction, T> work) {
        return attempt(work, 1).orElseGet(() -> inTurn(work));
    }

    /** Those who lost go one after the other, so that a crowd cannot go on spoiling its own work. */
    private <T> Done<T> inTurn(Function<Transaction, T> work) {
        losers.lock();
        try {
            for (int attempt = 2;; attempt++) {
                pause(attempt);
                Optional<Done<T>> done = attempt(work, attempt);
                if (done.isPresent()) {
                    return done.get();
                }
            }
        } finally {
            losers.unlock();
        }
    }

    /** @return nothing when another writer was faster and it is worth doing the work again */
    private <T> Optional<Done<T>> attempt(Function<Transaction, T> work, int number) {
        try {
            return Optional.of(committed(work));
        } catch (UserProblem refusal) {
            throw refusal;
        } catch (RuntimeException problem) {
            if (number == ATTEMPTS || !Races.lost(problem)) {
                throw problem;
            }
            return Optional.empty();
        }
    }

    /** Longer each time and never the same, so that two losers do not meet again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(1, 20 * attempt)));
    }

    private <T> Done<T> committed(Function<Transaction, T> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            Transaction transaction = begin(session);
            T result = inTransaction(transaction, work);
            return new Done<>(result, transaction.announced());
        }
    }

    private Transaction begin(StatelessSession session) {
        return new Transaction(session, changes, clock.instant().truncatedTo(ChronoUnit.MICROS), author.getAsLong());
    }

    private static <T> T inTransaction(Transaction transaction, Function<Transaction, T> work) {
        org.hibernate.Transaction inside = transaction.session().beginTransaction();
        try {
            T result = work.apply(transaction);
            inside.commit();
            return result;
        } catch (RuntimeException | Error problem) {
            rollBack(inside, problem);
            throw problem;
        }
    }

    private static void rollBack(org.hibernate.Transaction inside, Throwable problem) {
        try {
            inside.rollback();
        } catch (RuntimeException another) {
            problem.addSuppressed(another);
        }
    }

    private void checkpoint() {
        if (checkpoints) {
            onConnection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute("CHECKPOINT SYNC");
                }
            });
        }
    }

    /** For what is asked of the database itself and not of the shop: checkpoint, backup, check. */
    <T> T onConnection(Question<T> question) {
        try (Connection connection = source.getConnection()) {
            T answer = question.ask(connection);
            connection.commit();
            return answer;
        } catch (SQLException problem) {
            throw new IllegalStateException("The database refused: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        factory.close();
        source.close();
        afterwards.run();
    }

    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private record Done<T>(T result, List<Change> announced) {}
}
