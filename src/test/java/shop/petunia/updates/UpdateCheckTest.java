package shop.petunia.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
class UpdateCheckTest {
    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
    }

    @Test
    void whatIsFoundOrWrongStandsBelowTheButton(FxRobot robot) throws IOException {
        Updates updates = new UpdatesShop(shop, folder, () -> true).updates;
        robot.interact(() -> window.show(kit -> new UpdateCheck(updates, kit.texts(), kit.background())));

        List<String> told = new ArrayList<>();
        for (String version : List.of("1.4", "1.3.9", "soon")) {
            Files.writeString(folder.resolve("petunia.json"), "{\"version\": \"" + version + "\"}");
            window.press("#updates-check");
            told.add(window.words("#updates-answer"));
        }

        assertThat(told).containsExactly("Вышла новая версия программы: 1.4.0",
                "Новее ничего нет: там лежит версия 1.3.9.",
                "В файле petunia.json («" + folder + "») не сказано, какая версия вышла.");
    }
}
