package shop.petunia.testkit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Workers that are slow: nothing is done before the test says so. */
public final class QueuedWork implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** The oldest alone. */
    public void next() {
        waiting.remove().run();
    }

    /** Everything, and all that follows from it. */
    public void finish() {
        while (!waiting.isEmpty()) {
            next();
        }
    }
}
