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
    private static final long LONGEST_FAREWELL = 1000;

    private final Sync sync;
    private final Changes.Subscription hearing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private boolean awake;
    private volatile boolean ended;

    SyncLoop(Sync sync, Database database) {
        this.sync = sync;
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

    /** Does not wait for a request that hangs: what was in flight is read back at the next start. */
    @Override
    public void close() {
        ended = true;
        hearing.close();
        wake();
        try {
            thread.join(LONGEST_FAREWELL);
            thread.interrupt();
            thread.join(LONGEST_FAREWELL);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
