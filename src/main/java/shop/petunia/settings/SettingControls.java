package shop.petunia.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** The node in which a setting is edited, by its kind. */
final class SettingControls {
    /** A longer list is searched by typing. */
    private static final int LONG_LIST = 12;

    private SettingControls() {}

    static Node of(SettingsViewModel model, SettingField field, Texts texts) {
        return switch (field.setting().kind()) {
            case TEXT -> typed(field);
            case NUMBER -> number(field);
            case CHOICE -> choice(field, field.setting(), texts);
            case TOGGLE -> toggle(field);
            case FOLDER -> folder(model, field, texts);
        };
    }

    private static TextField typed(SettingField field) {
        TextField box = new TextField();
        box.textProperty().bindBidirectional(field.text());
        box.setOnAction(event -> field.save());
        box.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                field.save();
            }
        });
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.restore();
            }
        });
        return box;
    }

    private static TextField number(SettingField field) {
        TextField box = typed(field);
        box.getStyleClass().add("settings-number");
        return box;
    }

    private static <T> Node choice(SettingField field, Setting<T> setting, Texts texts) {
        List<T> options = setting.options();
        ComboBox<T> box = options.size() > LONG_LIST ? new SearchableComboBox<>() : new ComboBox<>();
        box.setConverter(names(setting, texts));
        box.getItems().setAll(options.size() > LONG_LIST ? byName(options, setting, texts) : options);
        box.setMaxWidth(Double.MAX_VALUE);
        field.text().subscribe(written -> box.setValue(setting.read(written)));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null) {
                field.choose(setting.write(now));
            }
        });
        return box;
    }

    private static <T> List<T> byName(List<T> options, Setting<T> setting, Texts texts) {
        Comparator<String> alphabet = Collator.getInstance(texts.locale())::compare;
        return options.stream()
                .sorted(Comparator.comparing(option -> setting.shown(option, texts), alphabet))
                .toList();
    }

    private static <T> StringConverter<T> names(Setting<T> setting, Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(T option) {
                return option == null ? "" : setting.shown(option, texts);
            }

            @Override
            public T fromString(String name) {
                throw new UnsupportedOperationException("The list is not typed into");
            }
        };
    }

    private static ToggleSwitch toggle(SettingField field) {
        ToggleSwitch toggle = new ToggleSwitch();
        field.text().subscribe(written -> toggle.setSelected(Boolean.parseBoolean(written)));
        toggle.selectedProperty().addListener((property, was, is) -> field.choose(is.toString()));
        return toggle;
    }

    private static Node folder(SettingsViewModel model, SettingField field, Texts texts) {
        String id = SettingRow.id(field.setting());
        TextField path = typed(field);
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox row = new HBox(
                path,
                Buttons.plain(texts, id + "-choose", "settings.choose", () -> model.chooseFolder(field)),
                Buttons.plain(texts, id + "-clear", "settings.clear", () -> field.choose("")));
        row.getStyleClass().add("form-row");
        return row;
    }
}
