package shop.petunia.marketplace;

import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/**
 * Stands in the navigation while a new request waits to be looked at. Nothing that somebody is about to press moves when
 * it comes.
 */
public final class BellCard extends VBox {
    private static final double WORDS = 60;

    private final Bell bell;
    private final Texts texts;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label left = new Label();
    private final Button open;

    public BellCard(Bell bell, Texts texts) {
        this.bell = bell;
        this.texts = texts;
        setId("bell");
        getStyleClass().add("bell-card");
        setMinHeight(USE_PREF_SIZE);
        title.setId("bell-title");
        title.setGraphic(new FontIcon("mdmz-notifications_active"));
        title.getStyleClass().add("bell-title");
        words.setId("bell-words");
        words.setWrapText(true);
        words.setMaxHeight(WORDS);
        left.setId("bell-left");
        left.getStyleClass().add("badge");
        open = Buttons.plain(texts, "bell-open", "marketplace.ring.open", bell::open);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setFocusTraversable(false);
        getChildren().setAll(title, words, left, open);
        managedProperty().bind(visibleProperty());
        bell.ringing().addListener((Observable list) -> show());
        bell.now().addListener((Observable time) -> show());
        show();
    }

    private void show() {
        setVisible(bell.isRinging());
        if (!bell.isRinging()) {
            return;
        }
        Ring first = bell.ringing().getFirst();
        int number = bell.ringing().size();
        title.setText(texts.get("marketplace.ring.title", number));
        words.setText(texts.get("marketplace.ring.words", first.number(), first.total(), first.composition()));
        left.setText(texts.of(first.left(bell.now().get())));
        left.getStyleClass().removeAll("warn", "bad");
        left.getStyleClass().add(first.isLate(bell.now().get()) ? "bad" : "warn");
        open.setText(texts.get(number == 1 ? "marketplace.ring.open" : "marketplace.ring.openAll"));
    }
}
