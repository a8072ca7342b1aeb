package shop.petunia.settings;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Texts;

/**
 * One setting: its label with the mark «saved», its control, then the error or, while there is none, the hint. The
 * control's id is the setting's key with minuses for points; the error's ends with {@code -error}, the mark's with
 * {@code -saved}.
 */
final class SettingRow extends VBox {
    private final SettingField field;
    private final Texts texts;
    private final String id;

    private SettingRow(SettingField field, Node control, Texts texts) {
        this.field = field;
        this.texts = texts;
        this.id = id(field.setting());
        control.setId(id);
        getChildren().addAll(heading(control), control, note(control));
    }

    static SettingRow of(SettingsViewModel model, SettingField field, Texts texts) {
        return new SettingRow(field, SettingControls.of(model, field, texts), texts);
    }

    static String id(Setting<?> setting) {
        return setting.key().replace('.', '-');
    }

    private Node heading(Node control) {
        Label label = new Label(texts.get(field.setting().labelKey()));
        label.getStyleClass().add("settings-label");
        label.setLabelFor(control);
        Label saved = new Label(texts.get("settings.saved"), new FontIcon("mdal-check"));
        saved.setId(id + "-saved");
        saved.getStyleClass().addAll(Styles.SUCCESS, Styles.TEXT_SMALL);
        saved.visibleProperty().bind(field.saved());
        HBox row = new HBox(label, saved);
        row.getStyleClass().add("form-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node note(Node control) {
        Label hint = new Label(texts.get(field.setting().hintKey()));
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label error = new Label();
        error.setId(id + "-error");
        error.getStyleClass().addAll(Styles.TEXT_SMALL, "form-error");
        error.setWrapText(true);
        hint.setWrapText(true);
        hint.visibleProperty().bind(error.visibleProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
        error.managedProperty().bind(error.visibleProperty());
        field.error().subscribe(wrong -> show(wrong, error, control));
        return new VBox(hint, error);
    }

    private void show(@Nullable Sentence wrong, Label error, Node control) {
        error.setVisible(wrong != null);
        error.setText(wrong == null ? "" : texts.of(wrong));
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong != null);
    }
}
