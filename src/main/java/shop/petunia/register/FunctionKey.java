package shop.petunia.register;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** A key that an action of the counter can lie on. F1 and F5 mean the same on every screen. */
public enum FunctionKey {
    F2(KeyCode.F2),
    F3(KeyCode.F3),
    F4(KeyCode.F4),
    F6(KeyCode.F6),
    F7(KeyCode.F7),
    F8(KeyCode.F8),
    F9(KeyCode.F9),
    F10(KeyCode.F10),
    F11(KeyCode.F11),
    F12(KeyCode.F12),
    INSERT(KeyCode.INSERT),
    PAUSE(KeyCode.PAUSE),
    NONE(null);

    private final @org.jspecify.annotations.Nullable KeyCode code;

    FunctionKey(@org.jspecify.annotations.Nullable KeyCode code) {
        this.code = code;
    }

    static Optional<FunctionKey> of(KeyCode pressed) {
        return Arrays.stream(values()).filter(key -> key.code == pressed).findFirst();
    }
}
