import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The floor of every start: a window with one field, timed as app.Stages times the program's. */
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new TextField()), 1280, 720));
        stage.setMaximized(true);
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    told();
                }
            }
        }.start();
    }

    private static void told() {
        long millis = System.currentTimeMillis() - Long.getLong("petunia.started", 0);
        try {
            Files.writeString(Path.of(System.getProperty("petunia.stages")), "window " + millis + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
        if (Boolean.getBoolean("petunia.ends")) {
            javafx.application.Platform.exit();
        }
    }

    public static void main(String... args) {
        launch(args);
    }
}
