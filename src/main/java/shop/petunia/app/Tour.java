package shop.petunia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import shop.petunia.settings.Language;
import shop.petunia.settings.MachineSettings;
import shop.petunia.ui.Background;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** Visits every screen without a display and keeps a picture of each, in both languages, light and dark. */
final class Tour {
    private static final int PULSES = 3;

    private final Wiring wiring;
    private final Path folder;
    private final int width;
    private final int height;
    private final Consumer<Path> taken;

    Tour(Wiring wiring, Path folder, int width, int height, Consumer<Path> taken) {
        this.wiring = wiring;
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.taken = taken;
    }

    /** @param stops what is done on the window before each picture */
    void visit(List<Stop> stops) throws IOException {
        for (Language language : List.of(Language.RUSSIAN, Language.ENGLISH)) {
            wiring.settings().set(MachineSettings.LANGUAGE, language);
            for (Theme theme : Theme.values()) {
                visit(stops, wiring.texts(), theme);
            }
        }
    }

    private void visit(List<Stop> stops, Texts texts, Theme theme) throws IOException {
        Path pictures = folder.resolve(
                texts.locale().getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(pictures);
        try (Idle workers = new Idle()) {
            Failures failures = new Failures(folder.resolve("tour.log"));
            Set set = onScreen(() -> set(texts, theme, new Background(workers, Platform::runLater, failures)));
            failures.tellOn(new WindowTeller(texts, set.window()::sheets));
            for (int i = 0; i < stops.size(); i++) {
                Stop stop = stops.get(i);
                onScreen(() -> {
                    stop.act().accept(set);
                    return true;
                });
                settle(workers);
                Path picture = pictures.resolve("%02d-%s.png".formatted(i + 1, stop.name()));
                save(onScreen(() -> set.scene().snapshot(null)), picture);
                taken.accept(picture);
            }
            onScreen(set::close);
        }
    }

    /** The main window of the shop, with nobody but the owner at it. */
    Set set(Texts texts, Theme theme, Background background) {
        MainWindow window =
                new MainWindow(texts, background, wiring.shopName(), wiring.screens(), wiring.searchSources(),
                        wiring.counter().hearing())
                        .staffed(wiring.entrance(), new AutoLock(wiring.time()::now, () -> 0));
        window.watched(new MarketScreens(wiring).silentBell());
        Scene scene = new Scene(new StackPane(window), width, height);
        theme.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Set(window, background, scene, stage);
    }

    static void settle(Idle workers) {
        int quiet = 0;
        while (quiet < PULSES) {
            pause();
            quiet = onScreen(workers::isIdle) ? quiet + 1 : 0;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(60);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static <T> T onScreen(java.util.concurrent.Callable<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    private static void save(WritableImage image, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A picture's name, and how the window comes to look like it. */
    record Stop(String name, Consumer<Set> act) {
        static Stop screen(String id) {
            return new Stop(id, set -> set.window().go(Place.screen(id)));
        }
    }

    /** The window as it stands for the pictures. */
    record Set(MainWindow window, Background background, Scene scene, Stage stage) {
        /** Shows something else than the main window. */
        void show(Parent content) {
            ((StackPane) scene.getRoot()).getChildren().setAll(content);
        }

        boolean close() {
            window.dispose();
            stage.close();
            return true;
        }
    }
}
