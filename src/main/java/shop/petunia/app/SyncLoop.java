package shop.petunia.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.marketplace.OutboxChange;
import shop.petunia.marketplace.Sync;
import shop.petunia.storage.Change;
import shop.petunia.storage.Changes;
import shop.petunia.storage.Database;

/** The thread that syncs while the window is open. What is written for the marketplace wakes it. */
final class SyncLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);
    private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);
    private static final long FAREWELL_MILLIS = 1000;
    private static final long LONGEST_FAREWELL_MILLIS = 10_000;

    private final Sync sync;
    private final Runnable hangUp;
    private final Changes.Subscription hearing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private boolean awake;
    private volatile boolean ended;

    /** @param hangUp ends what is being asked there, and lets nothing be asked any more */
    SyncLoop(Sync sync, Database database, Runnable hangUp) {
        this.sync = sync;
        this.hangUp = hangUp;
        hearing = database.changes().afterCommit(this::hear);
        thread = Thread.ofPlatform().daemon().name("marketplace").start(this::run);
    }

    private void hear(List<Change> changes) {
        if (changes.stream().anyMatch(OutboxChange.class::isInstance)) {
            wake();
        }
    }

    private void wake() {
        lock.lock();
        try {
            awake = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!ended) {
            await(turn());
        }
    }

    private Duration turn() {
        try {
            return sync.turn();
        } catch (RuntimeException problem) {
            if (!ended) {
                LOG.error("The syncing failed", problem);
            }
            return AFTER_A_BUG;
        }
    }

    private void await(Duration duration) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (!awake && !ended && left > 0) {
                left = woken.awaitNanos(left);
            }
            awake = false;
        } catch (InterruptedException end) {
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does not wait for a request that hangs: what was in flight is read back at the next start. The thread is never
     * interrupted: H2 closes its file under an interrupted thread, and the shop could not be backed up any more.
     */
    @Override
    public void close() {
        ended = true;
        hearing.close();
        wake();
        try {
            thread.join(FAREWELL_MILLIS);
            hangUp.run();
            thread.join(LONGEST_FAREWELL_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
