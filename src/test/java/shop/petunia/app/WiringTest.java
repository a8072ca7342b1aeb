package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.ui.Background;
import shop.petunia.ui.Problems;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** The whole graph starts, every screen opens with the demo shop behind it, and the tour comes to its end. */
@OnScreen
class WiringTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<Object> problems = new ArrayList<>();

    @Test
    void everyStopOfTheTourIsReachedAndEveryScreenOpensInEnglish() {
        try (Wiring wiring = new Wiring(new DataFolder(folder.resolve("shop")), Wiring.clock());
                Idle workers = new Idle()) {
            wiring.fillDemo(Progress.UNWATCHED);
            List<Tour.Stop> tour = new Stops(wiring, new Samples(wiring, folder.resolve("documents"))).all();
            List<Tour.Stop> screens = wiring.screens().all().stream()
                    .map(screen -> Tour.Stop.screen(screen.id()))
                    .toList();

            assertThat(tour).extracting(Tour.Stop::name).containsAll(
                    screens.stream().map(Tour.Stop::name).toList());
            visit(wiring, workers, Texts.RUSSIAN, tour);
            visit(wiring, workers, Texts.ENGLISH, screens);
        }
    }

    private void visit(Wiring wiring, Idle workers, Locale language, List<Tour.Stop> stops) {
        Background background = new Background(workers, Platform::runLater, new Recording());
        Tour tour = new Tour(wiring, folder, 1366, 768, picture -> {});
        Tour.Set set = onScreen(() -> tour.set(wiring.texts(language), Theme.LIGHT, background));
        for (Tour.Stop stop : stops) {
            assertThatCode(() -> onScreen(() -> {
                stop.act().accept(set);
                return true;
            })).as(stop.name()).doesNotThrowAnyException();
            settle(workers);

            assertThat(problems).as(stop.name()).isEmpty();
        }
        onScreen(set::close);
    }

    private static void settle(Idle workers) {
        do {
            WaitForAsyncUtils.waitForFxEvents(1);
        } while (!workers.isIdle());
        WaitForAsyncUtils.waitForFxEvents(1);
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
