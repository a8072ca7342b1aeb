package shop.petunia.inventory;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/** A line on the count page: what the database knows of it, what is being typed into it, and what became of that. */
final class CountLine {
    private final long id;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
    private @Nullable String sent;
    private boolean typed;
    private boolean writing;
    private boolean fresh;
    private int sends;

    CountLine(long id) {
        this.id = id;
        text.addListener((property, old, now) -> {
            if (!writing) {
                typed();
            }
        });
    }

    long id() {
        return id;
    }

    /** Digits, or nothing. */
    StringProperty text() {
        return text;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    @Nullable CountRow row() {
        return state.get().row();
    }

    Mark mark() {
        return state.get().mark();
    }

    boolean isCounted() {
        CountRow row = row();
        return row != null && row.isCounted();
    }

    /** Whether something stands here that nobody has saved, be it the same number as before. */
    boolean isTyped() {
        return typed;
    }

    /** Whether its row need not be asked for. */
    boolean isFresh() {
        return fresh;
    }

    /** Something has changed in the shop. */
    void outdated() {
        fresh = false;
    }

    /**
     * Its row is asked for, so that nobody asks twice.
     *
     * @return what {@link #show} wants back
     */
    int asked() {
        fresh = true;
        return sends;
    }

    /**
     * As the database told it. What is being typed or saved is newer and stays.
     *
     * @param asked when; a number that was sent since is newer, too
     */
    void show(CountRow row, int asked) {
        fresh = true;
        if (asked != sends) {
            return;
        }
        state.set(new State(row, mark(), state.get().problem()));
        if (!typed) {
            write(row);
        }
    }

    /** Forgets what was typed. */
    void restore() {
        state.set(new State(row(), Mark.NONE, null));
        write(row());
    }

    /** What stands here now is on its way to the database. */
    Optional<Integer> send() {
        sends++;
        sent = text.get();
        typed = false;
        state.set(new State(row(), Mark.SAVING, null));
        return sent.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(sent));
    }

    void saved(CountRow row) {
        boolean same = text.get().equals(sent);
        state.set(new State(row, same ? Mark.SAVED : Mark.NONE, null));
        if (same) {
            write(row);
        }
    }

    /** The number stays in sight, with the reason, and can be sent again. */
    void refused(Sentence why) {
        typed = true;
        state.set(new State(row(), Mark.REFUSED, why));
    }

    /** What was said about the number before is no longer true. */
    private void typed() {
        typed = true;
        if (mark() != Mark.SAVING) {
            state.set(new State(row(), Mark.NONE, null));
        }
    }

    private void write(@Nullable CountRow row) {
        Integer counted = row == null ? null : row.counted();
        writing = true;
        text.set(counted == null ? "" : counted.toString());
        writing = false;
        typed = false;
    }

    /** What has become of the typed number. */
    enum Mark {
        NONE,
        SAVING,
        SAVED,
        REFUSED
    }

    /**
     * @param row null while it is on its way
     * @param problem why the number was refused
     */
    record State(@Nullable CountRow row, Mark mark, @Nullable Sentence problem) {
        static final State UNKNOWN = new State(null, Mark.NONE, null);
    }
}
