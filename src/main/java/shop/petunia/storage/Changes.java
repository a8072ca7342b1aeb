package shop.petunia.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Tells subscribers what was changed: inside the transaction for what must be written with the change or not at all,
 * after the commit for screens.
 */
public final class Changes {
    private final List<BiConsumer<Transaction, Change>> inside = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Change>>> afterCommit = new CopyOnWriteArrayList<>();

    /** The subscriber runs in the writer's transaction; what it throws rolls the change back. */
    public Subscription inside(BiConsumer<Transaction, Change> subscriber) {
        inside.add(subscriber);
        return () -> inside.remove(subscriber);
    }

    /** The subscriber runs on the writer's thread after the commit, once for each transaction that changed something. */
    public Subscription afterCommit(Consumer<List<Change>> subscriber) {
        afterCommit.add(subscriber);
        return () -> afterCommit.remove(subscriber);
    }

    void announce(Transaction transaction, Change change) {
        inside.forEach(subscriber -> subscriber.accept(transaction, change));
    }

    void committed(List<Change> changes) {
        if (!changes.isEmpty()) {
            afterCommit.forEach(subscriber -> subscriber.accept(changes));
        }
    }

    /** Ends what {@link #inside} or {@link #afterCommit} began. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
