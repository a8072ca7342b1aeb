package shop.petunia.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A card's two columns, each scrolling on its own: what it is about, and the narrow one with the facts. */
public final class CardColumns extends HBox {
    private static final double FACTS = 372;

    public CardColumns(VBox story, VBox facts) {
        getStyleClass().add("card-columns");
        ScrollPane wide = scrolled(story);
        ScrollPane narrow = scrolled(facts);
        narrow.setPrefWidth(FACTS);
        narrow.setMinWidth(FACTS);
        setHgrow(wide, Priority.ALWAYS);
        getChildren().setAll(wide, narrow);
    }

    private static ScrollPane scrolled(VBox column) {
        column.getStyleClass().add("card-column");
        return scroll(column);
    }

    /** Scrolls upright only, takes no focus and shows no frame of its own. */
    public static ScrollPane scroll(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("bare-scroll");
        return pane;
    }
}
