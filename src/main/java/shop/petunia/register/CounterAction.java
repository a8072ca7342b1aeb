package shop.petunia.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import shop.petunia.settings.Setting;
import shop.petunia.settings.Settings;
import shop.petunia.settings.SettingsSection;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/** What a cashier does by a function key; which one is a setting of the computer. */
public enum CounterAction {
    CLIENT("register.key.client", FunctionKey.F2),
    COMPOSE("register.key.compose", FunctionKey.F3),
    FREE("register.key.free", FunctionKey.F4),
    HOLD("register.key.hold", FunctionKey.F6),
    HELD("register.key.held", FunctionKey.F7),
    RECEIPT("register.key.receipt", FunctionKey.F8),
    REPEAT("register.key.repeat", FunctionKey.F9),
    TRANSFER("register.key.transfer", FunctionKey.F10),
    LINE("register.key.line", FunctionKey.F11),
    SPLIT("register.key.split", FunctionKey.F12),
    PRINT("register.key.print", FunctionKey.INSERT),
    CLEAR("register.key.clear", FunctionKey.NONE);

    public static final SettingsSection SECTION = new SettingsSection("register.keys.title",
            Arrays.stream(values()).<Setting<?>>map(action -> action.key).toList());

    private final Setting<FunctionKey> key;

    CounterAction(String key, FunctionKey standard) {
        this.key = Setting.choice(key, standard).onThisMachine().checked(this::mustBeFree);
    }

    /** The action that this key does here. */
    static Optional<CounterAction> of(KeyCode pressed, Settings settings) {
        return FunctionKey.of(pressed).flatMap(key -> Arrays.stream(values())
                .filter(action -> settings.get(action.key) == key)
                .findFirst());
    }

    Sentence words() {
        return Sentence.of(key.labelKey());
    }

    /** The key as it is written on buttons; empty without one. */
    String keyWords(Settings settings, Texts texts) {
        FunctionKey now = settings.get(key);
        return now == FunctionKey.NONE ? "" : texts.of(now);
    }

    private void mustBeFree(FunctionKey wanted, Settings settings) {
        others().stream()
                .filter(other -> wanted != FunctionKey.NONE && settings.get(other.key) == wanted)
                .findFirst()
                .ifPresent(other -> {
                    throw new UserProblem("register.keys.taken", wanted, other.words());
                });
    }

    private List<CounterAction> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }
}
