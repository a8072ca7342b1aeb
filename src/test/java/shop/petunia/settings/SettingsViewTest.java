package shop.petunia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.Folders;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Theme;

@OnScreen
class SettingsViewTest {
    private static final List<SettingsSection> SECTIONS =
            List.of(ShopSettings.SECTION, MachineSettings.SCREEN, MachineSettings.BACKUPS);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    private final TestKit kit = new TestKit();
    @SuppressWarnings("NullAway.Init") // by start
    private Settings settings;

    static SettingsViewModel model(Settings settings, TestKit kit) {
        return new SettingsViewModel(settings, SECTIONS, new SimpleObjectProperty<>(SECTIONS.getFirst()), kit.kit());
    }

    @Start
    void start(Stage stage) {
        settings = new Settings(shop.database(), new Machine(Folders.create()));
        Scene scene = new Scene(new SettingsView(model(settings, kit), kit.kit()), 1100, 700);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enterSavesAndSaysSo(FxRobot robot) {
        robot.clickOn("#settings-shop-name").write("Petunia").type(KeyCode.ENTER);

        assertThat(settings.get(ShopSettings.NAME)).isEqualTo("Petunia");
        assertThat(robot.lookup("#settings-shop-name-saved").queryAs(Label.class).isVisible()).isTrue();
    }

    @Test
    void leavingTheFieldSaves(FxRobot robot) {
        robot.clickOn("#settings-shop-address").write("Tverskaya 1").type(KeyCode.TAB);

        assertThat(settings.get(ShopSettings.ADDRESS)).isEqualTo("Tverskaya 1");
    }

    @Test
    void theErrorStandsUnderTheField(FxRobot robot) {
        robot.clickOn("#settings-shop-phone").write("12");

        Label error = robot.lookup("#settings-shop-phone-error").queryAs(Label.class);
        assertThat(List.of(error.isVisible(), error.getText()))
                .containsExactly(true, "Это не похоже на телефон. Пример: +7 495 123-45-67.");
    }

    @Test
    void theLanguageIsChosenAtOnce(FxRobot robot) {
        ListView<?> sections = robot.lookup("#settings-sections").queryListView();
        robot.interact(() -> sections.getSelectionModel().select(1));
        ComboBox<Language> box = robot.lookup("#settings-machine-language").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(Language.ENGLISH));

        assertThat(settings.get(MachineSettings.LANGUAGE)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void everySectionShowsAllItsSettings(FxRobot robot) {
        ListView<?> sections = robot.lookup("#settings-sections").queryListView();

        for (int i = 0; i < SECTIONS.size(); i++) {
            int chosen = i;
            robot.interact(() -> sections.getSelectionModel().select(chosen));
            for (Setting<?> setting : SECTIONS.get(i).settings()) {
                assertThat(robot.lookup("#" + SettingRow.id(setting)).tryQuery()).isPresent();
            }
        }
        assertThat(robot.lookup("#settings-shop-name").tryQueryAs(TextField.class)).isEmpty();
    }
}
