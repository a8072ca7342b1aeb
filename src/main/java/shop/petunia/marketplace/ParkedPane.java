package shop.petunia.marketplace;

import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Texts;

/** «Нужно ваше решение»: each thing with its reason and what can be done about it. */
final class ParkedPane extends StackPane {
    private final SyncViewModel model;
    private final Texts texts;
    private final VBox cards = new VBox();

    ParkedPane(SyncViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        cards.getStyleClass().add("parked-cards");
        setId("parked");
        setFocusTraversable(true);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stats-scroll");
        Node nothing = new EmptyState(texts, "mdal-check_circle_outline", "marketplace.parked.empty",
                "marketplace.parked.empty.hint");
        nothing.setId("parked-empty");
        getChildren().setAll(nothing, scroll);
        model.parked().addListener((Observable list) -> show(nothing, scroll));
        show(nothing, scroll);
    }

    private void show(Node nothing, Node scroll) {
        List<Parked> parked = model.parked();
        boolean worked = cards.isFocusWithin();
        cards.getChildren().setAll(parked.stream().map(thing -> new ParkedCard(thing, model, texts)).toList());
        nothing.setVisible(parked.isEmpty());
        scroll.setVisible(!parked.isEmpty());
        if (worked) {
            // Else it would fall upon whichever button stands first on the screen.
            requestFocus();
        }
    }
}
