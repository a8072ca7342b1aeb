package shop.petunia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import shop.petunia.settings.Language;
import shop.petunia.settings.MachineSettings;
import shop.petunia.storage.DataFolder;
import shop.petunia.ui.Progress;

/** Makes the tour: a demo shop in a folder of its own, a picture of every stop, and sample documents. */
final class Guide {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Call call;

    Guide(Call call) {
        this.call = call;
    }

    /** @return the exit code */
    int tour(Path folder) {
        try {
            Files.createDirectories(folder);
            Path data = Files.createTempDirectory("petunia-tour");
            try (Wiring shop = new Wiring(new DataFolder(data), Wiring.clock())) {
                visit(shop, folder);
            } finally {
                delete(data);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        call.say("app.tour.done", folder.toString());
        return 0;
    }

    private void visit(Wiring shop, Path folder) throws IOException {
        Display.startHeadless();
        Platform.setImplicitExit(false);
        Tour tour = new Tour(shop, folder, WIDTH, HEIGHT, picture -> call.out().println(picture));
        tour.visit(List
                .of(new Tour.Stop("first-start", set -> set.show(new FirstStart(shop, set.background(), () -> {})))));
        shop.fillDemo(Progress.UNWATCHED);
        shop.backups().take(shop.database(), Optional.empty());
        Samples samples = new Samples(shop, folder.resolve("documents"));
        tour.visit(new Stops(shop, samples).all());
        shop.settings().set(MachineSettings.LANGUAGE, Language.RUSSIAN);
        samples.write().forEach(file -> call.out().println(file));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
