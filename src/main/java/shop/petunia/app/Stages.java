package shop.petunia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.animation.AnimationTimer;

/**
 * How far the start is, for {@code packaging/measure-start.sh}: milliseconds since the moment that
 * {@code petunia.started} names, one line a stage in the file that {@code petunia.stages} names. Else silent.
 */
final class Stages {
    private Stages() {}

    static void reached(String stage) {
        String file = System.getProperty("petunia.stages");
        if (file == null) {
            return;
        }
        long millis = System.currentTimeMillis() - Long.getLong("petunia.started", 0);
        try {
            Files.writeString(Path.of(file), stage + " " + millis + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** When what the scene shows now has been drawn: with the next but one pulse, which waits for the picture. */
    static void drawn(String stage, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    reached(stage);
                    then.run();
                }
            }
        }.start();
    }
}
