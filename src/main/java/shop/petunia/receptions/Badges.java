package shop.petunia.receptions;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Texts;

/** The small coloured words in the lists of receptions and their lines. */
final class Badges {
    private Badges() {}

    static Label status(Texts texts, ReceptionRow row) {
        Label badge = badge(texts.of(row.status()), row.isOpen() ? "accent" : "");
        if (row.lastCountedAt() != null) {
            badge.setTooltip(new Tooltip(texts.get("receptions.lastCounted.at", row.lastCountedAt())));
        }
        return badge;
    }

    /** Coloured once few days are left; null for what never expires. */
    static @Nullable Label days(Texts texts, @Nullable Long daysLeft, int highlighted) {
        if (daysLeft == null) {
            return null;
        }
        if (daysLeft < 0) {
            return badge(texts.get("receptions.expired"), "bad");
        }
        return badge(texts.get("receptions.days", daysLeft), daysLeft <= highlighted ? "warn" : "good");
    }

    static Label badge(String words, String colour) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        if (!colour.isEmpty()) {
            badge.getStyleClass().add(colour);
        }
        return badge;
    }
}
