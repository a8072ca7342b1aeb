package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Texts;

/** How the syncing is: one sentence and its colour, what to do about it, and when the marketplace was heard last. */
final class StatePane extends HBox {
    private final Texts texts;
    private final FontIcon icon = new FontIcon("mdmz-sync");
    private final Label sentence = new Label();
    private final Label advice = new Label();
    private final Label url = new Label();
    private final VBox heard;

    StatePane(SyncViewModel model, Texts texts) {
        this.texts = texts;
        setId("sync-state");
        getStyleClass().addAll("panel", "sync-state");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("sync-sentence");
        sentence.getStyleClass().add("sync-sentence");
        advice.setId("sync-advice");
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add(Styles.TEXT_MUTED);
        VBox words = new VBox(sentence, advice);
        words.getStyleClass().add("sync-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label contact = new Label();
        contact.setId("sync-contact");
        contact.getStyleClass().add(Styles.TEXT_BOLD);
        contact.textProperty().bind(model.contact().map(texts::of));
        url.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        heard = new VBox(muted("marketplace.sync.contact"), contact, url);
        heard.setAlignment(Pos.CENTER_RIGHT);
        heard.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, words, heard);
        model.status().subscribe(this::show);
    }

    private Label muted(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private void show(@Nullable SyncStatus status) {
        setVisible(status != null);
        if (status == null) {
            return;
        }
        SyncMood mood = SyncMood.of(status);
        icon.setIconLiteral(mood.icon());
        getStyleClass().removeAll("good", "warn", "bad");
        getStyleClass().add(mood.colour());
        sentence.setText(texts.of(SyncMood.sentence(status)));
        String help = texts.of(SyncMood.advice(status));
        advice.setText(SyncMood.clock(status).map(clock -> help + "\n" + texts.of(clock)).orElse(help));
        url.setText(status.url());
        heard.setVisible(status.setUp());
    }
}
