package shop.petunia.register;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Alt and a number choose the tab, or the way to pay, that stands there; Ctrl and a number are the navigation's. */
final class AltDigit {
    private AltDigit() {}

    /** From 1 on. */
    static Optional<Integer> of(KeyEvent event) {
        boolean meant = event.isAltDown() && !event.isShortcutDown() && event.getCode().isDigitKey();
        int digit = meant ? event.getCode().getCode() & 0xF : 0;
        return digit > 0 ? Optional.of(digit) : Optional.empty();
    }
}
