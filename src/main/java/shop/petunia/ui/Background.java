package shop.petunia.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import shop.petunia.shared.UserProblem;

/**
 * Alone knows threads: work runs off the JavaFX thread, its result comes back on it. All methods are called on the
 * JavaFX thread.
 */
public final class Background {
    private final Executor workers;
    private final Executor screen;
    private final Problems problems;

    /**
     * @param workers runs the work
     * @param screen runs on the JavaFX thread; in tests both run at once on the caller's
     */
    public Background(Executor workers, Executor screen, Problems problems) {
        this.workers = workers;
        this.screen = screen;
        this.problems = problems;
    }

    /** Ignored while {@code busy} is on, so that a double click starts nothing twice. */
    public <T> void run(Busy busy, Callable<T> work, Consumer<T> done) {
        run(busy, work, done, problem -> problems.refused(problem.sentence()));
    }

    /** The same, with a refusal shown where it belongs, beside a field for example. */
    public <T> void run(Busy busy, Callable<T> work, Consumer<T> done, Consumer<UserProblem> refused) {
        runLong(busy, progress -> work.call(), done, refused);
    }

    /** Work that shows how far it is and can be cancelled. */
    public <T> void runLong(Busy busy, LongWork<T> work, Consumer<T> done) {
        runLong(busy, work, done, problem -> problems.refused(problem.sentence()));
    }

    public <T> void runLong(Busy busy, LongWork<T> work, Consumer<T> done, Consumer<UserProblem> refused) {
        if (busy.isOn()) {
            return;
        }
        busy.begin();
        workers.execute(() -> {
            Outcome<T> outcome = outcome(() -> work.call(watching(busy)));
            screen.execute(() -> {
                busy.end();
                outcome.tell(done, refused, problems);
            });
        });
    }

    /** For searches while one types: an answer that a newer asking overtook is dropped. */
    public <T> void latest(Latest latest, Callable<T> question, Consumer<T> answer) {
        long number = latest.ask();
        workers.execute(() -> {
            if (!latest.isNewest(number)) {
                return;
            }
            Outcome<T> outcome = outcome(question);
            screen.execute(() -> {
                if (latest.isNewest(number)) {
                    outcome.tell(answer, problem -> problems.refused(problem.sentence()), problems);
                }
            });
        });
    }

    /** Shows a refusal that has no place of its own. */
    public void refused(UserProblem problem) {
        problems.refused(problem.sentence());
    }

    /** Runs on the JavaFX thread, later; for what was learnt on another thread. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private Progress watching(Busy busy) {
        return (done, total) -> {
            if (busy.isCancelled()) {
                throw new CancellationException();
            }
            screen.execute(() -> busy.at(total <= 0 ? -1 : (double) done / total));
        };
    }

    private static <T> Outcome<T> outcome(Callable<T> work) {
        try {
            return new Outcome.Done<>(work.call());
        } catch (UserProblem problem) {
            return new Outcome.Refused<>(problem);
        } catch (CancellationException cancelled) {
            return new Outcome.Cancelled<>();
        } catch (Throwable failure) {
            return new Outcome.Failed<>(failure);
        }
    }

    /** Long work: reports to {@code progress} often, at least once for each thing it counts. */
    @FunctionalInterface
    public interface LongWork<T> {
        T call(Progress progress) throws Exception;
    }

    private sealed interface Outcome<T> {
        record Done<T>(T result) implements Outcome<T> {}

        record Refused<T>(UserProblem problem) implements Outcome<T> {}

        record Cancelled<T>() implements Outcome<T> {}

        record Failed<T>(Throwable failure) implements Outcome<T> {}

        default void tell(Consumer<T> done, Consumer<UserProblem> refused, Problems problems) {
            switch (this) {
                case Done<T>(T result) -> done.accept(result);
                case Refused<T>(UserProblem problem) -> refused.accept(problem);
                case Cancelled<T>() -> {}
                case Failed<T>(Throwable failure) -> problems.failed(failure);
            }
        }
    }
}
