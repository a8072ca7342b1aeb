package shop.petunia.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Kit;

/** The sections of the settings screen and the fields of the chosen one. */
final class SettingsViewModel {
    private final Settings settings;
    private final List<SettingsSection> sections;
    private final ObjectProperty<SettingsSection> chosen;
    private final Kit kit;
    private final Map<Setting<?>, SettingField> fields = new HashMap<>();

    /** @param chosen outlives the view, which is built anew when the language changes */
    SettingsViewModel(
            Settings settings, List<SettingsSection> sections, ObjectProperty<SettingsSection> chosen, Kit kit) {
        this.settings = settings;
        this.sections = sections;
        this.chosen = chosen;
        this.kit = kit;
    }

    List<SettingsSection> sections() {
        return sections;
    }

    ObjectProperty<SettingsSection> chosen() {
        return chosen;
    }

    SettingField field(Setting<?> setting) {
        return fields.computeIfAbsent(setting, key -> new SettingField(key, settings, kit.background()));
    }

    void go(SettingsSection.Link link) {
        kit.navigator().go(link.place());
    }

    void chooseFolder(SettingField field) {
        kit.dialogs()
                .openFolder(
                        Sentence.of(field.setting().labelKey()),
                        folder -> field.choose(folder.toAbsolutePath().toString()));
    }
}
