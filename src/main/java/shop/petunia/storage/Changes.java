package shop.petunia.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells subscribers what was changed: inside the transaction for what must be written with the change or not at all,
 * after the commit for screens.
 */
public final class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final List<BiConsumer<Transaction, Change>> inside = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Change>>> afterCommit = new CopyOnWriteArrayList<>();

    /** The subscriber runs in the writer's transaction; what it throws rolls the change back. */
    public Subscription inside(BiConsumer<Transaction, Change> subscriber) {
        inside.add(subscriber);
        return () -> inside.remove(subscriber);
    }

    /**
     * The subscriber runs on the writer's thread after the commit, once for each transaction that changed something.
     * What it throws is only logged: the change is saved, and its writer must not be told otherwise.
     */
    public Subscription afterCommit(Consumer<List<Change>> subscriber) {
        afterCommit.add(subscriber);
        return () -> afterCommit.remove(subscriber);
    }

    /** For tests, which share a database one after the other. */
    void forget() {
        inside.clear();
        afterCommit.clear();
    }

    void announce(Transaction transaction, Change change) {
        inside.forEach(subscriber -> subscriber.accept(transaction, change));
    }

    void committed(List<Change> changes) {
        if (!changes.isEmpty()) {
            afterCommit.forEach(subscriber -> tell(subscriber, changes));
        }
    }

    private static void tell(Consumer<List<Change>> subscriber, List<Change> changes) {
        try {
            subscriber.accept(changes);
        } catch (RuntimeException problem) {
            LOG.error("A listener failed after the commit", problem);
        }
    }

    /** Ends what {@link #inside} or {@link #afterCommit} began. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
