package shop.petunia.crm;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A client's tags in one line of a table: the first ones, and how many more there are. Hovering tells all. */
final class TagLine extends HBox {
    private static final int SHOWN = 2;
    private static final double GAP = 4;

    TagLine(List<String> tags) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        tags.stream().limit(SHOWN).forEach(tag -> getChildren().add(ClientBadges.badge(tag)));
        if (tags.size() > SHOWN) {
            Label more = ClientBadges.badge("+" + (tags.size() - SHOWN));
            more.setMinWidth(USE_PREF_SIZE);
            getChildren().add(more);
        }
        if (!tags.isEmpty()) {
            Tooltip.install(this, new Tooltip(String.join(", ", tags)));
        }
    }
}
