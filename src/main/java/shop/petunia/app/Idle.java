package shop.petunia.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

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

    @Override
    public void close() {
        workers.shutdown();
    }
}
