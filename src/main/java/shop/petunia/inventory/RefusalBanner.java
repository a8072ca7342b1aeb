package shop.petunia.inventory;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** Why something was refused, however long the reason is; it stays until it is closed or tried again. */
final class RefusalBanner extends HBox {
    RefusalBanner(String id, Texts texts, ObjectProperty<@Nullable Sentence> refusal) {
        getStyleClass().add("refusal-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(null, new FontIcon("mdal-error_outline"));
        words.setId(id);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Buttons.icon(texts, id + "-close", "ui.close", "mdal-close", () -> refusal.set(null));
        getChildren().setAll(words, close);
        managedProperty().bind(visibleProperty());
        refusal.subscribe(sentence -> {
            setVisible(sentence != null);
            words.setText(sentence == null ? "" : texts.of(sentence));
        });
    }
}
