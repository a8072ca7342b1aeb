package shop.petunia.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Works that are done one after the other in the order in which they were asked for: none of quick scans is lost. */
public final class Turns {
    private final Background background;
    private final Busy busy = new Busy();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    public Turns(Background background) {
        this.background = background;
        busy.onProperty().addListener((property, was, is) -> next());
    }

    public <T> void run(Callable<T> work, Consumer<T> done) {
        waiting.add(() -> background.run(busy, work, done));
        next();
    }

    private void next() {
        Runnable turn = busy.isOn() ? null : waiting.poll();
        if (turn != null) {
            turn.run();
        }
    }
}
