package shop.petunia.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

/**
 * One field of a form without its node: the typed text, what it means, and what is wrong with it. The error appears
 * once the field was left or the form was sent, and goes as soon as the text is right.
 */
public final class Input<T> {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Sentence> error = new ReadOnlyObjectWrapper<>();
    private final Function<String, T> meaning;
    private String initial = "";
    private boolean touched;
    private boolean refused;

    /** @param meaning of the stripped text; throws a {@link UserProblem} for what is wrong */
    public Input(Function<String, T> meaning) {
        this.meaning = meaning;
        text.addListener((property, old, typed) -> {
            refused = false;
            if (touched) {
                var unused = check();
            }
        });
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void set(String typed) {
        text.set(typed);
    }

    /** The field was left, or the form sent: from now on its error shows. */
    public void touch() {
        touched = true;
        if (!refused) {
            var unused = check();
        }
    }

    /** Shows a refusal that came from elsewhere, from the database for example, until the text changes. */
    public void refuse(Sentence sentence) {
        touched = true;
        refused = true;
        error.set(sentence);
    }

    /** What the field begins with: not touched, not changed. */
    public void reset(String typed) {
        touched = false;
        initial = typed;
        text.set(typed);
        error.set(null);
    }

    /** Whether something else stands here than what the field began with. */
    public boolean isChanged() {
        return !stripped().equals(initial.strip());
    }

    /** What the text means, or nothing when it is wrong; the error then shows. */
    public Optional<T> value() {
        touched = true;
        refused = false;
        return check();
    }

    private Optional<T> check() {
        try {
            T value = meaning.apply(stripped());
            error.set(null);
            return Optional.of(value);
        } catch (UserProblem problem) {
            error.set(problem.sentence());
            return Optional.empty();
        }
    }

    private String stripped() {
        return text.get() == null ? "" : text.get().strip();
    }
}
