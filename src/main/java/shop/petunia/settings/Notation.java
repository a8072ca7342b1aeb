package shop.petunia.settings;

import java.util.List;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/** How a setting's value is written down, read back and shown. */
public interface Notation<T> {
    Setting.Kind kind();

    /**
     * Reads what {@link #write} wrote or a person typed.
     *
     * @throws UserProblem when that is no value of this setting; it names the limits
     */
    T read(String written);

    String write(T value);

    /** What a CHOICE is made from. */
    default List<T> options() {
        return List.of();
    }

    /** How a person sees the value. */
    default String shown(T value, Texts texts) {
        return write(value);
    }

    /** The value as an argument of the audit log's sentence. */
    default Object told(T value) {
        return write(value);
    }
}
