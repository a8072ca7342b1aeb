package shop.petunia.register;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import shop.petunia.ui.Words;

/** A quiet sentence below a field. */
final class Hint {
    private Hint() {}

    static Label of(String words) {
        Label hint = Words.wrapped(words);
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return hint;
    }
}
