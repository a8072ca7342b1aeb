package shop.petunia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;

class SettingFieldTest {
    private static final Setting<Integer> DAYS = Setting.number("settings.test.days", 2, 0, 30);
    private static final Sentence LIMITS = Sentence.of("settings.number.limits", 0, 30);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Settings settings;
    private SettingField days;

    @BeforeEach
    void open() {
        settings = new Settings(shop.database(), new Machine(folder));
        days = new SettingField(DAYS, settings, kit.kit().background());
    }

    @Test
    void theErrorComesAndGoesWhileOneTypes() {
        days.text().set("99");
        Sentence wrong = days.error().get();
        days.text().set("9");

        assertThat(wrong).isEqualTo(LIMITS);
        assertThat(days.error().get()).isNull();
        assertThat(settings.get(DAYS)).isEqualTo(2);
    }

    @Test
    void leavingTheFieldSavesIt() {
        days.text().set(" 9 ");

        days.save();

        assertThat(List.of(settings.get(DAYS), days.text().get(), days.saved().get())).containsExactly(9, "9", true);
    }

    @Test
    void theMarkGoesWhenOneTypesOn() {
        days.choose("9");

        days.text().set("91");

        assertThat(days.saved().get()).isFalse();
    }

    @Test
    void whatIsWrongIsNotSaved() {
        days.text().set("99");

        days.save();

        assertThat(List.of(settings.get(DAYS), days.text().get(), days.saved().get())).containsExactly(2, "99", false);
        assertThat(days.error().get()).isEqualTo(LIMITS);
    }

    @Test
    void escapeBringsTheOldValueBack() {
        days.text().set("99");

        days.restore();

        assertThat(days.text().get()).isEqualTo("2");
        assertThat(days.error().get()).isNull();
    }

    @Test
    void aFolderThatIsGoneIsToldWhenItIsSaved() {
        SettingField field = new SettingField(MachineSettings.BACKUP_FOLDER, settings, kit.kit().background());
        String missing = folder.resolve("missing").toAbsolutePath().toString();

        field.choose(missing);

        assertThat(field.error().get()).isEqualTo(Sentence.of("settings.folder.missing", missing));
        assertThat(settings.get(MachineSettings.BACKUP_FOLDER)).isEmpty();
    }

    @Test
    void aChosenFolderIsSavedAtOnce() {
        SettingsViewModel model = SettingsViewTest.model(settings, kit);
        kit.chosen = Optional.of(folder);

        model.chooseFolder(model.field(MachineSettings.BACKUP_FOLDER));

        assertThat(settings.get(MachineSettings.BACKUP_FOLDER)).contains(folder.toAbsolutePath());
    }
}
