package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with an id, a word and, where it helps, an icon. */
public final class Buttons {
    private Buttons() {}

    /** For {@link RowTable#forChosen}, which gives it its action. */
    public static Button plain(Texts texts, String id, String key) {
        return plain(texts, id, key, () -> {});
    }

    public static Button plain(Texts texts, String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    public static Button plain(Texts texts, String id, String key, String icon, Runnable action) {
        Button button = plain(texts, id, key, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** The one thing that a screen or form is for. */
    public static Button primary(Texts texts, String id, String key, Runnable action) {
        Button button = plain(texts, id, key, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button primary(Texts texts, String id, String key, String icon, Runnable action) {
        Button button = primary(texts, id, key, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    public static Button danger(Texts texts, String id, String key, Runnable action) {
        Button button = plain(texts, id, key, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    /** An icon alone, with its words as the tooltip and for screen readers. */
    public static Button icon(Texts texts, String id, String key, String icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
