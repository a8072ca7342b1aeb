package shop.petunia.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Workers that know whether any work is under way. */
final class Idle implements Executor, AutoCloseable {
    private final ExecutorService workers = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("worker-", 1).factory());
    private final AtomicInteger underWay = new AtomicInteger();

    @Override
    public void execute(Runnable work) {
        underWay.incrementAndGet();
        workers.execute(() -> {
            try {
                work.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    boolean isIdle() {
        return underWay.get() == 0;
    }

    /** Returns when no work is under way any more. */
    void awaitIdle() {
        while (!isIdle()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
