package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.ui.Background;
import shop.petunia.ui.Place;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** The whole graph starts, and every screen opens with the demo shop behind it. */
@OnScreen
class WiringTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Object> problems = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void everyScreenOpensInBothLanguages() {
        List<String> visited = new ArrayList<>();
        try (Wiring wiring = new Wiring(new DataFolder(folder), Wiring.clock());
                Idle workers = new Idle()) {
            wiring.fillDemo(Progress.UNWATCHED);
            for (Locale locale : List.of(Texts.RUSSIAN, Texts.ENGLISH)) {
                MainWindow window = onScreen(() -> window(wiring, workers, locale));
                for (Screen screen : wiring.screens().all()) {
                    onScreen(() -> {
                        window.go(Place.screen(screen.id()));
                        return true;
                    });
                    settle(workers);
                    visited.add(window.here().kind());
                }
                onScreen(() -> {
                    window.dispose();
                    return true;
                });
            }
            List<String> once = wiring.screens().all().stream().map(Screen::id).toList();

            assertThat(problems).isEmpty();
            assertThat(visited).hasSize(once.size() * 2).startsWith(once.toArray(String[]::new));
        }
    }

    private MainWindow window(Wiring wiring, Idle workers, Locale locale) {
        Background background = new Background(workers, Platform::runLater, new Recording());
        MainWindow window = new MainWindow(
                wiring.texts(locale), background, wiring.shopName(), wiring.screens(), wiring.searchSources(),
                wiring.counter().hearing());
        Scene scene = new Scene(window, 1366, 768);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        return window;
    }

    private static void settle(Idle workers) {
        do {
            WaitForAsyncUtils.waitForFxEvents();
        } while (!workers.isIdle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private final class Recording implements Problems {
        @Override
        public void refused(Sentence sentence) {
            problems.add(sentence);
        }

        @Override
        public void failed(Throwable failure) {
            problems.add(failure);
        }
    }
}
