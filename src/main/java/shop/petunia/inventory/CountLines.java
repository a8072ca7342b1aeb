package shop.petunia.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.ui.Background;
import shop.petunia.ui.Latest;

/**
 * The lines of the count page. Which ones are shown is asked once, so that a line neither moves nor goes while its
 * number is typed; their rows are fetched for what is in sight.
 */
final class CountLines {
    /** Rows that must be there before and after the one in sight. */
    private static final int NEAR = 15;
    /** Rows that are fetched when one of those is not. */
    private static final int AROUND = 50;

    private final Counts counts;
    private final Background background;
    private final long stocktakeId;
    private final Map<Long, CountLine> known = new HashMap<>();
    private final ObservableList<CountLine> shown = FXCollections.observableArrayList();
    private final ObservableList<CountLine> refused = FXCollections.observableArrayList();
    private final Latest latest = new Latest();
    private int seen;

    CountLines(Counts counts, Background background, long stocktakeId) {
        this.counts = counts;
        this.background = background;
        this.stocktakeId = stocktakeId;
    }

    ObservableList<CountLine> shown() {
        return shown;
    }

    ObservableList<CountLine> refused() {
        return refused;
    }

    /** What was typed and not saved stays with its line, also while the line is not shown. */
    void ask(CountFilter filter, Consumer<List<CountLine>> arrived) {
        background.latest(
                latest, () -> counts.ids(stocktakeId, filter, StocktakeDesk.BY_SHELF), ids -> {
                    shown.setAll(ids.stream()
                            .map(id -> known.computeIfAbsent(id, this::line))
                            .toList());
                    seen(0);
                    arrived.accept(shown);
                });
    }

    Optional<CountLine> find(long lineId) {
        return Optional.ofNullable(known.get(lineId)).filter(shown::contains);
    }

    /** The numbers of the shop have changed; what is in sight is asked anew. */
    void refresh() {
        known.values().forEach(CountLine::outdated);
        seen(seen);
    }

    /** Fetches the row here and those around it, unless they are there. */
    void seen(int index) {
        if (index < 0 || index >= shown.size()) {
            return;
        }
        seen = index;
        if (!around(index, NEAR).stream().allMatch(CountLine::isFresh)) {
            fetch(around(index, AROUND).stream().filter(line -> !line.isFresh()).toList());
        }
    }

    private List<CountLine> around(int index, int rows) {
        return shown.subList(Math.max(0, index - rows), Math.min(shown.size(), index + rows + 1));
    }

    private void fetch(List<CountLine> wanted) {
        Map<Long, Integer> asked = wanted.stream().collect(Collectors.toMap(CountLine::id, CountLine::asked));
        Map<Long, CountLine> byId = wanted.stream().collect(Collectors.toMap(CountLine::id, Function.identity()));
        background.latest(
                new Latest(),
                () -> fetched(wanted),
                rows -> rows.forEach(row -> Optional.ofNullable(byId.get(row.id()))
                        .ifPresent(line -> line.show(row, asked.getOrDefault(row.id(), 0)))));
    }

    /** What could not be had may be asked for again. */
    private List<CountRow> fetched(List<CountLine> wanted) {
        try {
            return counts.lines(wanted.stream().map(CountLine::id).toList());
        } catch (RuntimeException failure) {
            background.onScreen(() -> wanted.forEach(CountLine::outdated));
            throw failure;
        }
    }

    private CountLine line(long id) {
        CountLine line = new CountLine(id);
        line.state().addListener((property, old, now) -> {
            if (now.mark() == CountLine.Mark.REFUSED && !refused.contains(line)) {
                refused.add(line);
            } else if (now.mark() != CountLine.Mark.REFUSED) {
                refused.remove(line);
            }
        });
        return line;
    }
}
