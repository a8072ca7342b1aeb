package shop.petunia.app;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import shop.petunia.ui.Scanner;

/**
 * Keeps what is typed or scanned while the shop still opens, and gives it to the first screen: in its order, a scan
 * without a pause, else with pauses where there were some, so that typing stays typing. When a key was pressed nobody
 * knows exactly: while the window is built, keys wait to be heard; so signs that end with Enter are a scan in any case.
 */
final class TypeAhead implements EventHandler<KeyEvent> {
    /** Between two keys of a scanner, generously. */
    private static final long QUICK_MILLIS = 60;
    private static final Duration PAUSE = Duration.millis(200);

    private final Scene scene;
    private final Clock clock;
    private final Deque<Key> keys = new ArrayDeque<>();
    private boolean giving;
    private boolean scanning;

    TypeAhead(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
        scene.addEventFilter(KeyEvent.ANY, this);
    }

    @Override
    public void handle(KeyEvent event) {
        if (!giving) {
            keys.add(new Key(event.copyFor(event.getSource(), event.getTarget()), clock.millis()));
            event.consume();
        }
    }

    /** Whether something waits that was scanned, or typed to its end: then somebody is selling already. */
    boolean holdsAScan() {
        return keys.stream().anyMatch(key -> key.event().getCode() == KeyCode.ENTER);
    }

    /** Nobody will want it. */
    void forget() {
        scene.removeEventFilter(KeyEvent.ANY, this);
        keys.clear();
    }

    /** Once the screen has chosen its first field. */
    void give() {
        Platform.runLater(() -> Platform.runLater(this::giveOn));
    }

    private void giveOn() {
        while (!keys.isEmpty()) {
            Key key = keys.remove();
            if (key.event().getEventType() == KeyEvent.KEY_PRESSED) {
                scanning = Scanner.isSign(key.event()) && endsWithEnter();
            }
            fire(key.event());
            if (!scanning && !keys.isEmpty() && keys.element().millis() - key.millis() > QUICK_MILLIS) {
                PauseTransition pause = new PauseTransition(PAUSE);
                pause.setOnFinished(event -> giveOn());
                pause.play();
                return;
            }
        }
        forget();
    }

    /** Whether nothing but signs comes before the next Enter. */
    private boolean endsWithEnter() {
        return keys.stream()
                .map(Key::event)
                .filter(event -> event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() != KeyCode.SHIFT)
                .dropWhile(Scanner::isSign)
                .findFirst()
                .filter(event -> event.getCode() == KeyCode.ENTER)
                .isPresent();
    }

    private void fire(KeyEvent event) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        giving = true;
        try {
            Event.fireEvent(target, event);
        } finally {
            giving = false;
        }
    }

    private record Key(KeyEvent event, long millis) {}
}
