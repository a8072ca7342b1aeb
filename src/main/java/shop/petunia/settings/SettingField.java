package shop.petunia.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;

/** One setting on the screen: what is typed, what is wrong with it, and whether it was just saved. */
final class SettingField {
    private final Setting<?> setting;
    private final Settings settings;
    private final Background background;
    private final Busy busy = new Busy();
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper();
    private boolean again;

    SettingField(Setting<?> setting, Settings settings, Background background) {
        this.setting = setting;
        this.settings = settings;
        this.background = background;
        text.set(settings.written(setting));
        text.addListener((property, old, typed) -> check(typed));
    }

    Setting<?> setting() {
        return setting;
    }

    StringProperty text() {
        return text;
    }

    ReadOnlyObjectProperty<@Nullable Sentence> error() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Enter, or the field was left. What is wrong stays in the field with its error, and the old value counts. */
    void save() {
        String typed = text.get();
        if (busy.isOn()) {
            again = true;
        } else if (error.get() == null && !typed.equals(settings.written(setting))) {
            background.run(busy, () -> stored(typed), this::stored, this::refused);
        }
    }

    /** For what is chosen instead of typed. */
    void choose(String written) {
        text.set(written);
        save();
    }

    /** Esc: the value that counts is shown again. */
    void restore() {
        text.set(settings.written(setting));
        error.set(null);
    }

    private Stored stored(String typed) {
        settings.write(setting, typed);
        return new Stored(typed, settings.written(setting));
    }

    private void stored(Stored value) {
        if (again) {
            again = false;
            save();
        } else if (text.get().equals(value.typed())) {
            text.set(value.written());
            saved.set(true);
        }
    }

    private void refused(UserProblem problem) {
        again = false;
        error.set(problem.sentence());
    }

    /** A folder is only looked at when it is saved: it may lie on a disk that is slow to wake. */
    private void check(String typed) {
        saved.set(false);
        error.set(null);
        if (setting.kind() == Setting.Kind.FOLDER) {
            return;
        }
        try {
            settings.check(setting, typed);
        } catch (UserProblem problem) {
            error.set(problem.sentence());
        }
    }

    /** What was typed, and how it is kept: without spaces around it, for example. */
    private record Stored(String typed, String written) {}
}
