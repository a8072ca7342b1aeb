package shop.petunia.app;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The program plays itself in its own window, on the demo shop: the packaging scripts train the AOT cache by it and
 * measure the start, the installers' test sees by it that an installed program sells.
 */
enum Rehearsal {
    /** A good is scanned as soon as the window takes keys. */
    SCAN,
    /** The same, and it is paid in cash. */
    SALE;

    /** The first of the shop's own codes, which the demo's first good has. */
    private static final String CODE = "2000000000015";
    private static final long STEP_NANOS = 5_000_000;
    private static final int LONGEST_STEPS = 12_000;

    /** Which one {@code petunia.rehearse} asks for. */
    static Optional<Rehearsal> asked() {
        return Optional.ofNullable(System.getProperty("petunia.rehearse")).map(Rehearsal::valueOf);
    }

    /** Scans before the shop is open, as an impatient person would. */
    static void scan(Scene scene) {
        CODE.chars().forEach(sign -> press(scene, KeyCode.valueOf("DIGIT" + (char) sign)));
        press(scene, KeyCode.ENTER);
    }

    /** Off the JavaFX thread: returns when all is played. */
    void play(Tour.Set set, Idle workers) {
        for (int step = 0; !Tour.onScreen(() -> set.window().lookup("#cart-sum-0") != null); step++) {
            if (step > LONGEST_STEPS) {
                throw new IllegalStateException("What was scanned does not come into the cart");
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        Stages.drawn("product", () -> {});
        Tour.settle(workers);
        if (this == SALE) {
            step(workers, () -> Stops.fire(set, "#pay-cash"));
            step(workers, () -> Stops.type(set, "#pay-given", "50000"));
            step(workers, () -> Stops.fire(set, "#pay-done"));
        }
    }

    private static void step(Idle workers, Runnable act) {
        Tour.onScreen(() -> {
            act.run();
            return true;
        });
        Tour.settle(workers);
    }

    private static void press(Scene scene, KeyCode key) {
        String sign = key == KeyCode.ENTER ? "\r" : key.getChar();
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        Event.fireEvent(scene,
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
