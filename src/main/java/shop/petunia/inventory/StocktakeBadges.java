package shop.petunia.inventory;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Texts;

/** The small coloured words of the stocktakes' screens. */
final class StocktakeBadges {
    private StocktakeBadges() {}

    static Label status(Texts texts, StocktakeStatus status) {
        return badge(texts.of(status), switch (status) {
            case IN_PROGRESS -> "accent";
            case APPLIED -> "good";
            case UNDONE -> "warn";
            case DISCARDED -> "";
        });
    }

    /** Null for what never expires. */
    static @Nullable Label daysLeft(Texts texts, CountRow row, int highlighted) {
        Integer days = row.daysLeft();
        if (days == null) {
            return null;
        }
        if (days < 0) {
            return badge(texts.get("inventory.line.expired"), "bad");
        }
        return badge(texts.get("inventory.line.days", days), days <= highlighted ? "warn" : "");
    }

    /** With a sign, and coloured: what is missing, and what is too many. */
    static Label difference(Texts texts, long pieces) {
        Label label = new Label(
                pieces < 0 ? texts.get("inventory.pieces.less", -pieces) : texts.get("inventory.pieces.more", pieces));
        label.getStyleClass().add(pieces < 0 ? "count-less" : "count-more");
        return label;
    }

    static Label badge(String words, String colour) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        if (!colour.isEmpty()) {
            badge.getStyleClass().add(colour);
        }
        return badge;
    }
}
