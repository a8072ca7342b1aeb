package shop.petunia.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/**
 * One thing that can be set. It lies with the feature that owns it, as a constant; {@link Settings} keeps its value.
 * Its texts are {@code <key>.label} and {@code <key>.hint}, in the bundle that the key's first part names.
 */
public final class Setting<T> {
    private final String key;
    private final Scope scope;
    private final Supplier<T> standard;
    private final Notation<T> notation;
    private final BiConsumer<T, Settings> check;

    private Setting(
            String key, Scope scope, Supplier<T> standard, Notation<T> notation, BiConsumer<T, Settings> check) {
        this.key = key;
        this.scope = scope;
        this.standard = standard;
        this.notation = notation;
        this.check = check;
    }

    /** A shop-wide setting with a notation of its own; the standard value is asked for as long as none is set. */
    public static <T> Setting<T> of(String key, Supplier<T> standard, Notation<T> notation) {
        return new Setting<>(key, Scope.SHOP, standard, notation, (value, settings) -> {});
    }

    public static Setting<String> text(String key, String standard, int longest) {
        return of(key, () -> standard, new TextNotation(longest));
    }

    /** A whole number within both limits, themselves allowed. */
    public static Setting<Integer> number(String key, int standard, int least, int most) {
        return of(key, () -> standard, new NumberNotation(least, most));
    }

    /** A number with up to two decimals within both limits, themselves allowed; all three as one writes them. */
    public static Setting<BigDecimal> decimal(String key, String standard, String least, String most) {
        BigDecimal value = new BigDecimal(standard);
        return of(key, () -> value, new DecimalNotation(new BigDecimal(least), new BigDecimal(most)));
    }

    public static Setting<Boolean> toggle(String key, boolean standard) {
        return of(key, () -> standard, new ToggleNotation());
    }

    /** One of an enum's constants, shown by their texts. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E standard) {
        return of(key, () -> standard, new EnumNotation<>(standard.getDeclaringClass()));
    }

    /** A folder that exists when it is set, or none. */
    public static Setting<Optional<Path>> folder(String key) {
        return of(key, Optional::empty, new FolderNotation());
    }

    /** The same, but kept for this machine alone. */
    public Setting<T> onThisMachine() {
        return new Setting<>(key, Scope.MACHINE, standard, notation, check);
    }

    /** The same, with one more rule for new values; it throws a {@link UserProblem} that names the limits. */
    public Setting<T> checked(BiConsumer<T, Settings> rule) {
        return new Setting<>(key, scope, standard, notation, check.andThen(rule));
    }

    public String key() {
        return key;
    }

    public String labelKey() {
        return key + ".label";
    }

    public String hintKey() {
        return key + ".hint";
    }

    public Kind kind() {
        return notation.kind();
    }

    /** What a CHOICE is made from, in the order of the list. */
    public List<T> options() {
        return notation.options();
    }

    /** How a person sees the value. */
    public String shown(T value, Texts texts) {
        return notation.shown(value, texts);
    }

    Scope scope() {
        return scope;
    }

    T standard() {
        return standard.get();
    }

    T read(String written) {
        return notation.read(written);
    }

    String write(T value) {
        return notation.write(value);
    }

    Object told(T value) {
        return notation.told(value);
    }

    void check(T value, Settings settings) {
        check.accept(value, settings);
    }

    @Override
    public String toString() {
        return key;
    }

    /** Where a value is kept. */
    enum Scope {
        SHOP,
        MACHINE
    }

    /** How a person enters a value. */
    public enum Kind {
        TEXT,
        NUMBER,
        CHOICE,
        FOLDER,
        TOGGLE
    }
}
