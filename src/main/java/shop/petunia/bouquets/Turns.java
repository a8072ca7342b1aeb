package shop.petunia.bouquets;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;

/** Works that are done one after the other in the order in which they were asked for: none of quick scans is lost. */
final class Turns {
    private final Background background;
    private final Busy busy = new Busy();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    Turns(Background background) {
        this.background = background;
        busy.onProperty().addListener((property, was, is) -> next());
    }

    <T> void run(Callable<T> work, Consumer<T> done) {
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
