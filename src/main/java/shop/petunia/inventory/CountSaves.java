package shop.petunia.inventory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;

/**
 * Saves the numbers one after the other, in the order in which they were typed: who counts never waits for the
 * database, and of two numbers for one line the later always wins.
 */
final class CountSaves {
    private final Counts counts;
    private final Background background;
    private final Runnable saved;
    private final Map<CountLine, Optional<Integer>> waiting = new LinkedHashMap<>();
    private final Busy busy = new Busy();
    private @Nullable CountLine underWay;
    private @Nullable Runnable afterwards;

    /** @param saved is told after each number */
    CountSaves(Counts counts, Background background, Runnable saved) {
        this.counts = counts;
        this.background = background;
        this.saved = saved;
        busy.onProperty().addListener((property, was, is) -> {
            if (!is) {
                ended();
            }
        });
    }

    /** What stands on the line. */
    void save(CountLine line) {
        waiting.put(line, line.send());
        next();
    }

    /** Once all numbers that were typed are saved, or refused. */
    void whenSaved(Runnable action) {
        if (busy.isOn()) {
            afterwards = action;
        } else {
            action.run();
        }
    }

    private void next() {
        if (busy.isOn() || waiting.isEmpty()) {
            return;
        }
        Map.Entry<CountLine, Optional<Integer>> first = waiting.entrySet().iterator().next();
        CountLine line = first.getKey();
        Optional<Integer> number = first.getValue();
        waiting.remove(line);
        underWay = line;
        background.run(
                busy,
                () -> counts.enter(line.id(), number.orElse(null)),
                row -> stored(line, row),
                problem -> refused(line, problem.sentence()));
    }

    /** A refusal and a success are told yet; when it is a bug, nothing is, and the number must not look saved. */
    private void ended() {
        CountLine line = underWay;
        underWay = null;
        next();
        if (line != null) {
            background.onScreen(() -> unlessTold(line));
        }
    }

    private void unlessTold(CountLine line) {
        if (line.mark() == CountLine.Mark.SAVING && line != underWay && !waiting.containsKey(line)) {
            line.refused(Sentence.of("inventory.count.failed"));
            goOn();
        }
    }

    private void stored(CountLine line, CountRow row) {
        if (!waiting.containsKey(line)) {
            line.saved(row);
        }
        saved.run();
        goOn();
    }

    private void goOn() {
        if (!busy.isOn() && afterwards != null) {
            Runnable action = afterwards;
            afterwards = null;
            action.run();
        }
    }

    private void refused(CountLine line, Sentence why) {
        if (!waiting.containsKey(line)) {
            line.refused(why);
        }
        saved.run();
        goOn();
    }
}
