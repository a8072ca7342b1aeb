package shop.petunia.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where a list is empty: why it is, and what to do about it. */
public final class EmptyState extends VBox {
    private static final Insets ABOVE_ACTION = new Insets(8, 0, 0, 0);

    public EmptyState(Texts texts, String icon, String titleKey, String hintKey, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add(Styles.TITLE_4);
        Label hint = new Label(texts.get(hintKey));
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.setWrapText(true);
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-state-icon");
        getChildren().addAll(picture, title, hint);
        for (Node action : actions) {
            setMargin(action, ABOVE_ACTION);
        }
        getChildren().addAll(actions);
    }
}
