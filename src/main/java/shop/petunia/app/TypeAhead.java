package shop.petunia.app;

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

/**
 * Keeps what is typed or scanned while the shop still opens, and gives it to the first screen: in its order, what
 * was quick as quickly, so that a scan stays a scan and typing stays typing.
 */
final class TypeAhead implements EventHandler<KeyEvent> {
    /** Between two keys of a scanner, generously. */
    private static final long QUICK_MILLIS = 60;
    private static final Duration PAUSE = Duration.millis(200);

    private final Scene scene;
    private final Deque<Key> keys = new ArrayDeque<>();
    private boolean giving;

    TypeAhead(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.ANY, this);
    }

    @Override
    public void handle(KeyEvent event) {
        if (!giving) {
            keys.add(new Key(event.copyFor(event.getSource(), event.getTarget()), System.currentTimeMillis()));
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
            fire(key.event());
            if (!keys.isEmpty() && keys.element().millis() - key.millis() > QUICK_MILLIS) {
                PauseTransition pause = new PauseTransition(PAUSE);
                pause.setOnFinished(event -> giveOn());
                pause.play();
                return;
            }
        }
        forget();
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
