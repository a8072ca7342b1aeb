package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.Goods;
import shop.petunia.settings.Language;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Theme;

@OnScreen
class FirstStartTest {
    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    private final List<String> begun = new ArrayList<>();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by open
    private Wiring wiring;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        wiring = new Wiring(new DataFolder(folder), Wiring.clock());
        wiring.settings().set(MachineSettings.LANGUAGE, Language.RUSSIAN);
        robot.interact(() -> {
            Scene scene = new Scene(
                    new FirstStart(wiring, kit.kit().background(), () -> begun.add(wiring.shopName())), 1150, 768);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    @Test
    void theLanguageIsSwitchedAtOnceThereAndBack(FxRobot robot) {
        List<String> words = new ArrayList<>();
        words.add(words(robot));

        press(robot, "#first-english");
        words.add(words(robot));
        press(robot, "#first-russian");
        words.add(words(robot));

        assertThat(words).containsExactly("Начать мой магазин", "Start my shop", "Начать мой магазин");
        assertThat(wiring.settings().get(MachineSettings.LANGUAGE)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void aNameTypedBeforeTheLanguageIsSwitchedStays(FxRobot robot) {
        type(robot, "Лютик");

        press(robot, "#first-english");

        assertThat(robot.lookup("#first-name").queryAs(TextField.class).getText()).isEqualTo("Лютик");
    }

    @Test
    void aShopWithoutANameIsRefusedUnderTheField(FxRobot robot) {
        press(robot, "#first-own");

        Label error = robot.lookup("#first-name-error").queryAs(Label.class);
        assertThat(error.isVisible()).isTrue();
        assertThat(error.getText()).isNotBlank();
        assertThat(begun).isEmpty();
        assertThat(wiring.settings().isSet(ShopSettings.NAME)).isFalse();
    }

    @Test
    void onesOwnShopIsNamedAndEmpty(FxRobot robot) {
        type(robot, "  Лютик ");

        press(robot, "#first-own");

        assertThat(begun).containsExactly("Лютик");
        assertThat(new Goods(wiring.database()).count(GoodFilter.IN_USE)).isZero();
    }

    @Test
    void theDemoShopComesWithItsNameAndItsGoods(FxRobot robot) {
        press(robot, "#first-demo");

        assertThat(begun).containsExactly("Цветочная лавка «Петуния»");
        assertThat(new Goods(wiring.database()).count(GoodFilter.IN_USE)).isPositive();
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#first-own").queryButton().getText();
    }

    private static void type(FxRobot robot, String name) {
        TextField field = robot.lookup("#first-name").queryAs(TextField.class);
        robot.interact(() -> field.setText(name));
    }

    private static void press(FxRobot robot, String id) {
        switch (robot.lookup(id).query()) {
            case ToggleButton toggle -> robot.interact(toggle::fire);
            case Button button -> robot.interact(button::fire);
            case Object other -> throw new IllegalArgumentException(id + " is no button but " + other);
        }
    }
}
