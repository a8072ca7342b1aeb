package shop.petunia.orders;

import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import shop.petunia.shared.LatinKeys;

/** Which letter's key was pressed, whatever layout the keyboard has: where the system names no key, its sign tells. */
final class LetterKeys {
    private LetterKeys() {}

    static KeyCode of(KeyEvent event) {
        return event.getCode() == KeyCode.UNDEFINED
                ? Objects.requireNonNullElse(KeyCode.getKeyCode(LatinKeys.of(event.getText())), KeyCode.UNDEFINED)
                : event.getCode();
    }
}
