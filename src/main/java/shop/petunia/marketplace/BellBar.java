package shop.petunia.marketplace;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Texts;

/** Over whatever screen is in front while a new request waits to be looked at. */
public final class BellBar extends HBox {
    private final Bell bell;
    private final Texts texts;
    private final Label words = new Label();
    private final Label left = new Label();
    private final Button open;

    public BellBar(Bell bell, Texts texts) {
        this.bell = bell;
        this.texts = texts;
        setId("bell");
        getStyleClass().add("bell-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("bell-words");
        words.setGraphic(new FontIcon("mdmz-notifications_active"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        left.setId("bell-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.getStyleClass().add("badge");
        open = Buttons.primary(texts, "bell-open", "marketplace.ring.open", bell::open);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setFocusTraversable(false);
        getChildren().setAll(words, left, open);
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
        int others = bell.ringing().size() - 1;
        words.setText(others == 0
                ? texts.get("marketplace.ring.one", first.number(), first.total(), first.composition())
                : texts.get("marketplace.ring.several", first.number(), first.total(), others));
        left.setText(texts.of(first.left(bell.now().get())));
        left.getStyleClass().removeAll("warn", "bad");
        left.getStyleClass().add(first.isLate(bell.now().get()) ? "bad" : "warn");
        open.setText(texts.get(others == 0 ? "marketplace.ring.open" : "marketplace.ring.openAll"));
    }
}
