package shop.petunia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestDatabase;

class SettingsTest {
    private static final Setting<Integer> DAYS = Setting.number("settings.test.days", 2, 0, 30);
    private static final Setting<Integer> NARROWER = Setting.number("settings.test.days", 2, 0, 9);

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    @TempDir
    Path folder;

    private Settings settings;

    @BeforeEach
    void open() {
        settings = opened();
    }

    @Test
    void whatNobodySetIsStandard() {
        List<Object> values = List.of(
                settings.get(DAYS),
                settings.get(ShopSettings.NAME),
                settings.get(ShopSettings.ZONE),
                settings.get(ShopSettings.PHONE_REGION),
                settings.get(MachineSettings.LANGUAGE),
                settings.get(MachineSettings.APPEARANCE),
                settings.get(MachineSettings.WINDOW));

        assertThat(values)
                .containsExactly(
                        2, "", ZoneId.systemDefault(), "RU", Language.SYSTEM, Appearance.SYSTEM, Optional.empty());
    }

    @Test
    void whatWasSetIsThereAfterARestart() {
        WindowPlace window = new WindowPlace(-8, 20, 1366, 768, true);
        settings.set(DAYS, 5);
        settings.set(DAYS, 4);
        settings.set(ShopSettings.ZONE, ZoneId.of("Asia/Vladivostok"));
        settings.set(MachineSettings.LANGUAGE, Language.ENGLISH);
        settings.set(MachineSettings.BACKUP_FOLDER, Optional.of(folder.toAbsolutePath()));
        settings.set(MachineSettings.WINDOW, Optional.of(window));

        Settings again = opened();

        assertThat(List.of(
                again.get(DAYS),
                again.get(ShopSettings.ZONE),
                again.get(MachineSettings.LANGUAGE),
                again.get(MachineSettings.BACKUP_FOLDER),
                again.get(MachineSettings.WINDOW)))
                .containsExactly(
                        4,
                        ZoneId.of("Asia/Vladivostok"),
                        Language.ENGLISH,
                        Optional.of(folder.toAbsolutePath()),
                        Optional.of(window));
    }

    @Test
    void aNumberOutsideItsLimitsIsRefusedWithThem() {
        List<@Nullable Sentence> refusals = List.of(refusal(DAYS, "31"), refusal(DAYS, "-1"), refusal(DAYS, "два"));

        assertThat(refusals).containsOnly(Sentence.of("settings.number.limits", 0, 30));
        assertThat(settings.isSet(DAYS)).isFalse();
    }

    @Test
    void theShopsPhoneMustBeOne() {
        List<Optional<Sentence>> answers = List.of(
                answer("8 916 123-45-67"), answer("+7 (495) 123 45 67"), answer(""), answer("12345"), answer("роза"));

        Optional<Sentence> noPhone = Optional.of(Sentence.of("settings.phone.invalid"));
        assertThat(answers).containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), noPhone, noPhone);
    }

    @Test
    void aShopNeedsAName() {
        Sentence refusal = refusal(ShopSettings.NAME, "  ");

        assertThat(refusal).isEqualTo(Sentence.of("settings.text.blank"));
    }

    @Test
    void aBackupFolderMustBeThere() {
        String missing = folder.resolve("missing").toAbsolutePath().toString();

        Sentence refusal = refusal(MachineSettings.BACKUP_FOLDER, missing);

        assertThat(refusal).isEqualTo(Sentence.of("settings.folder.missing", missing));
    }

    @Test
    void theAuditLogLearnsTheOldAndTheNewValue() {
        List<@Nullable Sentence> told = new ArrayList<>();
        shop.database().changes().inside((transaction, change) -> told.add(change.audit()));

        settings.set(DAYS, 5);
        settings.set(DAYS, 5);
        settings.set(ShopSettings.ADDRESS, "Тверская, 1");
        settings.set(MachineSettings.LANGUAGE, Language.ENGLISH);

        assertThat(told)
                .containsExactly(
                        Sentence.of("settings.changed", Sentence.of("settings.test.days.label"), 2, 5),
                        Sentence.of(
                                "settings.changed",
                                Sentence.of("settings.shop.address.label"),
                                Sentence.of("settings.nothing"),
                                "Тверская, 1"));
    }

    @Test
    void listenersHearOfBothKindsWhenTheNewValueCounts() {
        List<Object> heard = new ArrayList<>();
        settings.onChange(setting -> heard.add(setting + "=" + settings.written(setting)));

        settings.write(DAYS, " 7 ");
        settings.write(MachineSettings.LANGUAGE, "ENGLISH");

        assertThat(heard).containsExactly("settings.test.days=7", "settings.machine.language=ENGLISH");
    }

    @Test
    void aStoredValueThatNoLongerFitsIsStandard() {
        settings.set(DAYS, 25);

        int value = settings.get(NARROWER);

        assertThat(value).isEqualTo(2);
    }

    private Settings opened() {
        return new Settings(shop.database(), new Machine(folder));
    }

    private @Nullable Sentence refusal(Setting<?> setting, String typed) {
        UserProblem problem = catchThrowableOfType(UserProblem.class, () -> settings.write(setting, typed));
        return problem == null ? null : problem.sentence();
    }

    private Optional<Sentence> answer(String phone) {
        return Optional.ofNullable(refusal(ShopSettings.PHONE, phone));
    }
}
