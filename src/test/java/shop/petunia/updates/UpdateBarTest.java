package shop.petunia.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.settings.ShopSetting;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestWindow;

@OnScreen
class UpdateBarTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    @TempDir
    private Path folder = Path.of("");

    private boolean shiftIsOpen;
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
    }

    @Test
    void aNewerVersionIsOfferedWithWhereItLies(FxRobot robot) throws IOException {
        UpdateBar bar = bar(robot);

        robot.interact(bar::refresh);
        window.press("#update-more");

        assertThat(List.of(window.words("#update-words"), window.typed("#update-place")))
                .containsExactly("Вышла новая версия программы: 1.4.0", folder.resolve("petunia.deb").toString());
    }

    @Test
    void anOpenShiftHidesTheOfferAndItsEndBringsItBack(FxRobot robot) throws IOException {
        UpdateBar bar = bar(robot);
        shiftIsOpen = true;
        robot.interact(bar::refresh);
        boolean during = bar.isVisible();
        shiftIsOpen = false;
        robot.interact(bar::refresh);

        assertThat(List.of(during, bar.isVisible())).containsExactly(false, true);
    }

    @Test
    void laterTakesTheOfferAway(FxRobot robot) throws IOException {
        UpdateBar bar = bar(robot);
        robot.interact(bar::refresh);

        window.press("#update-later");
        robot.interact(bar::refresh);

        assertThat(bar.isVisible()).isFalse();
    }

    private UpdateBar bar(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("petunia.json"), "{\"version\": \"1.4.0\", \"file\": \"petunia.deb\"}");
        Updates updates = new UpdatesShop(shop, folder, () -> shiftIsOpen).updates;
        robot.interact(() -> window.show(kit -> new UpdateBar(updates, kit, kit.background())));
        return robot.lookup("#update-bar").queryAs(UpdateBar.class);
    }
}
