package shop.petunia.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** Does something on the JavaFX thread when some time has passed. */
@FunctionalInterface
public interface Later {
    void after(Duration time, Runnable action);

    /** What the person did meanwhile and still waits in the queue comes first. */
    static Later real() {
        return (time, action) -> {
            PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(time.toMillis()));
            pause.setOnFinished(event -> Platform.runLater(action));
            pause.play();
        };
    }
}
