package shop.petunia.inventory;

import javafx.scene.control.Label;
import shop.petunia.ui.Texts;

/** A write-off's reason as a small coloured word. */
final class WriteOffBadges {
    private WriteOffBadges() {}

    static Label reason(Texts texts, WriteOffReason reason) {
        Label badge = new Label(texts.of(reason));
        badge.getStyleClass().add("badge");
        switch (reason) {
            case WILTED -> badge.getStyleClass().add("warn");
            case BROKEN, DEFECT, COUNTED -> badge.getStyleClass().add("bad");
            case OTHER -> {}
        }
        return badge;
    }
}
