package shop.petunia.inventory;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;

/**
 * In which line's number one stands, and what the keys do there. A number that was typed is saved when one goes on; who
 * only passes by saves nothing, so that what was expected when the line was counted stays.
 */
final class CountCursor {
    /** More digits are no number of flowers. */
    private static final int DIGITS = 7;

    private final CountLines lines;
    private final CountSaves saves;
    private final Consumer<String> scanned;
    private final ReadOnlyObjectWrapper<@Nullable CountLine> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper entries = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper exits = new ReadOnlyIntegerWrapper();

    CountCursor(CountLines lines, CountSaves saves, Consumer<String> scanned) {
        this.lines = lines;
        this.saves = saves;
        this.scanned = scanned;
    }

    /** Null until one has stood in a line. */
    ReadOnlyObjectProperty<@Nullable CountLine> line() {
        return line.getReadOnlyProperty();
    }

    /** Grows when the line's number is to have the focus. */
    ReadOnlyIntegerProperty entries() {
        return entries.getReadOnlyProperty();
    }

    /** Grows when the search is to have it. */
    ReadOnlyIntegerProperty exits() {
        return exits.getReadOnlyProperty();
    }

    /** Goes into the line's number. */
    void enter(CountLine to) {
        stand(to);
        lines.seen(lines.shown().indexOf(to));
        entries.set(entries.get() + 1);
    }

    /** The line's number has the focus already. */
    void stand(CountLine to) {
        if (line.get() != to) {
            leave();
            line.set(to);
        }
    }

    /** Into the line where one stood last, else the first one that nobody has counted, else the first. */
    void enterList() {
        CountLine last = line.get();
        List<CountLine> shown = lines.shown();
        if (last != null && shown.contains(last)) {
            enter(last);
        } else if (!shown.isEmpty()) {
            enter(shown.stream().filter(one -> !one.isCounted()).findFirst().orElse(shown.getFirst()));
        }
    }

    /** Enter: saves what was typed and goes on; nothing means that the line is not counted after all. */
    void next() {
        CountLine here = line.get();
        if (here != null && save(here, true)) {
            step(here, 1);
        }
    }

    void down() {
        CountLine here = line.get();
        if (here != null) {
            leave();
            step(here, 1);
        }
    }

    void up() {
        CountLine here = line.get();
        if (here != null) {
            leave();
            step(here, -1);
        }
    }

    /** Esc: the saved number again. */
    void giveUp() {
        CountLine here = line.get();
        if (here != null) {
            here.restore();
        }
        exits.set(exits.get() + 1);
    }

    /** One goes elsewhere: what was typed is saved, but a number that was only wiped out comes back. */
    void leave() {
        CountLine here = line.get();
        if (here != null && here.mark() != CountLine.Mark.REFUSED) {
            save(here, false);
        }
    }

    /** A scanner has read something: what a hand had typed before is saved first. */
    void scanned(String code) {
        leave();
        CountLine here = line.get();
        if (here == null || here.mark() != CountLine.Mark.REFUSED) {
            scanned.accept(code);
        }
    }

    /** Once what was typed is saved or refused. */
    void whenSaved(Runnable action) {
        saves.whenSaved(action);
    }

    /**
     * @param entered by Enter, as a scanner does, too
     * @return whether one may go on to the next line
     */
    private boolean save(CountLine here, boolean entered) {
        String text = here.text().get();
        if (!here.isTyped()) {
            return true;
        }
        if (text.isEmpty() && !(entered && here.isCounted())) {
            here.restore();
            return true;
        }
        if (text.length() > DIGITS || !text.isEmpty() && Integer.parseInt(text) > Counts.MOST) {
            here.refused(Sentence.of("inventory.count.tooMany", Counts.MOST));
            return false;
        }
        saves.save(here);
        return true;
    }

    private void step(CountLine from, int by) {
        int to = lines.shown().indexOf(from) + by;
        if (to >= lines.shown().size()) {
            exits.set(exits.get() + 1);
        } else if (to >= 0) {
            enter(lines.shown().get(to));
        }
    }
}
