package shop.petunia.stock;

import javafx.scene.control.Label;
import shop.petunia.ui.Texts;

/** Words in a coloured frame: how long a lot will live, what a movement was. */
public final class Badges {
    private Badges() {}

    public static Label daysLeft(Texts texts, LotRow lot) {
        Label badge = badge(daysLeft(texts, lot.daysLeft() == null ? Integer.MAX_VALUE : lot.daysLeft()));
        switch (lot.freshness()) {
            case EXPIRED -> badge.getStyleClass().add("bad");
            case SOON -> badge.getStyleClass().add("warn");
            case FRESH -> {}
        }
        return badge;
    }

    static Label kind(Texts texts, MovementKind kind) {
        Label badge = badge(texts.of(kind));
        switch (kind) {
            case RECEIVED, RETURNED -> badge.getStyleClass().add("good");
            case WRITTEN_OFF -> badge.getStyleClass().add("bad");
            case COUNTED, CORRECTION -> badge.getStyleClass().add("warn");
            case SOLD, ASSEMBLED, DISASSEMBLED, UNDONE -> {}
        }
        return badge;
    }

    private static String daysLeft(Texts texts, int days) {
        if (days == Integer.MAX_VALUE) {
            return texts.get("stock.daysLeft.never");
        }
        return days < 0 ? texts.get("stock.daysLeft.expired", -days) : texts.get("stock.daysLeft.left", days);
    }

    private static Label badge(String words) {
        Label badge = new Label(words);
        badge.getStyleClass().add("badge");
        return badge;
    }
}
