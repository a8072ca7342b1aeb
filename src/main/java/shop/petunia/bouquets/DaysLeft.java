package shop.petunia.bouquets;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import shop.petunia.ui.Texts;

/** How long a bouquet or one of its stems will stand, in a coloured frame. */
final class DaysLeft extends Label {
    /** @param soon with so many days left or fewer it is coloured */
    DaysLeft(Texts texts, int left, int soon) {
        super(left < 0 ? texts.get("bouquets.daysLeft.expired", -left) : texts.get("bouquets.daysLeft", left));
        getStyleClass().addAll("badge", left < 0 ? "bad" : left <= soon ? "warn" : "good");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
