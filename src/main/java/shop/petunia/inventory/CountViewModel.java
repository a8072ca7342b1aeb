package shop.petunia.inventory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** One stocktake while it is counted: which lines are shown, how far it is, and where the search leads. */
final class CountViewModel {
    private final StocktakeDesk desk;
    private final Kit kit;
    private final long id;
    private final Ways ways;
    private final CountLines lines;
    private final CountCursor cursor;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable CountState> state = filters.choice();
    private final ReadOnlyObjectWrapper<@Nullable StocktakeRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
    private final Latest latestRow = new Latest();
    private final Latest latestJump = new Latest();
    private final Busy busy = new Busy();
    private @Nullable Long wanted;

    CountViewModel(StocktakeDesk desk, Kit kit, long id, Ways ways) {
        this.desk = desk;
        this.kit = kit;
        this.id = id;
        this.ways = ways;
        this.lines = new CountLines(desk.counts(), kit.background(), id);
        CountSaves saves = new CountSaves(desk.counts(), kit.background(), this::askRow);
        this.cursor = new CountCursor(lines, saves, this::jump);
    }

    long id() {
        return id;
    }

    /** Null while it is on its way. */
    ReadOnlyObjectProperty<@Nullable StocktakeRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Whether the expected numbers are hidden. */
    ReadOnlyBooleanProperty blind() {
        return blind.getReadOnlyProperty();
    }

    StringProperty text() {
        return text;
    }

    /** Null for all. */
    ObjectProperty<@Nullable CountState> state() {
        return state;
    }

    ObservableList<CountLine> lines() {
        return lines.shown();
    }

    /** Lines whose number was not taken. */
    ObservableList<CountLine> refused() {
        return lines.refused();
    }

    CountCursor cursor() {
        return cursor;
    }

    boolean isFiltered() {
        return !text.get().isBlank() || state.get() != null;
    }

    /** Begins where nobody has counted yet. */
    void open() {
        kit.background().run(
                busy,
                () -> desk.counts().ids(id, CountFilter.ALL.state(CountState.NOT_COUNTED), StocktakeDesk.BY_SHELF),
                open -> {
                    wanted = open.stream().findFirst().orElse(null);
                    refresh();
                    ask();
                });
    }

    /** What changed elsewhere. The lines stay as they stand, so that none moves away from under the hand. */
    void refresh() {
        blind.set(desk.isBlind());
        askRow();
        lines.refresh();
    }

    /** A cell has come into sight. */
    void seen(int index) {
        lines.seen(index);
    }

    int highlightedDays() {
        return desk.highlightedDays();
    }

    /** Where the typed words or the scanned barcode lead: into a line's number, or to what could be added. */
    void jump(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            cursor.enterList();
            return;
        }
        kit.background().latest(latestJump, () -> desk.find(id, words), found -> found(words, found));
    }

    private void found(String words, Optional<StocktakeDesk.Found> found) {
        if (found.isEmpty()) {
            add(words);
            return;
        }
        CountRow line = found.get().line();
        if (found.get().added()) {
            kit.dialogs().notice(Sentence.of("inventory.count.added", line.goodName(), line.receptionName()));
            askRow();
        }
        wanted = line.id();
        filters.together(() -> {
            text.set(words);
            if (found.get().scanned()) {
                filters.clear();
            } else if (hides(line)) {
                state.set(null);
            }
        });
    }

    private boolean hides(CountRow line) {
        CountState only = state.get();
        return only == CountState.NOT_COUNTED && line.isCounted()
                || only == CountState.COUNTED && !line.isCounted()
                || only == CountState.DIFFERING && Objects.requireNonNullElse(line.difference(), 0) == 0;
    }

    /** Offers lots that do not stand here, those of which nothing remains too. */
    void add(String words) {
        new AddLotViewModel(desk, kit, id, line -> {
            askRow();
            go(line.id());
        }).open(words);
    }

    /** Puts the cursor into the line's number, and if the filter hides it, lets it through. */
    void go(long lineId) {
        Optional<CountLine> line = lines.find(lineId);
        if (line.isPresent()) {
            cursor.enter(line.get());
            return;
        }
        wanted = lineId;
        if (isFiltered()) {
            filters.clear();
        } else {
            ask();
        }
    }

    void goToRefused() {
        lines.refused().stream().findFirst().ifPresent(line -> go(line.id()));
    }

    /** Shows what the count comes to, once all that was typed is saved. */
    void reconcile() {
        cursor.leave();
        cursor.whenSaved(() -> {
            if (lines.refused().isEmpty()) {
                ways.reconciling().run();
            } else {
                goToRefused();
            }
        });
    }

    void discard(StocktakeRow stocktake) {
        Question question = new Question(
                Sentence.of("inventory.discard"),
                Sentence.of("inventory.discard.question", stocktake.name(), stocktake.totals().counted()),
                Sentence.of("inventory.discard.action"),
                true);
        Sentence done = Sentence.of("inventory.discard.done", stocktake.name());
        kit.dialogs().confirm(question, () -> kit.act(
                busy, () -> desk.stocktakes().discard(id), done, ways.leaving()));
    }

    /** Back to the list; numbers that were refused are not lost without a word. */
    void leave() {
        leaveFor(ways.leaving());
    }

    /** Goes elsewhere once all that was typed is saved. */
    void leaveFor(Runnable elsewhere) {
        cursor.leave();
        cursor.whenSaved(() -> leaveSaved(elsewhere));
    }

    private void leaveSaved(Runnable elsewhere) {
        if (lines.refused().isEmpty()) {
            elsewhere.run();
            return;
        }
        Question question = new Question(
                Sentence.of("inventory.count.leave"),
                Sentence.of("inventory.count.leave.question", lines.refused().size()),
                Sentence.of("inventory.count.leave.action"),
                true);
        kit.dialogs().confirm(question, elsewhere);
    }

    private void askRow() {
        kit.background().latest(latestRow, () -> desk.stocktakes().byId(id), this::show);
    }

    private void show(Optional<StocktakeRow> found) {
        if (found.isPresent() && found.get().isInProgress()) {
            row.set(found.get());
        } else {
            ways.ended().run();
        }
    }

    private void ask() {
        CountState only = state.get();
        CountFilter filter =
                CountFilter.ALL.text(text.get().strip()).state(only == null ? CountState.ALL : only);
        lines.ask(filter, this::arrived);
    }

    private void arrived(List<CountLine> shown) {
        Long line = wanted;
        wanted = null;
        if (line != null) {
            lines.find(line).ifPresentOrElse(cursor::enter, cursor::enterList);
        }
    }

    /**
     * @param leaving back to the list
     * @param reconciling on to the reconciliation
     * @param ended it was applied or discarded meanwhile
     */
    record Ways(Runnable leaving, Runnable reconciling, Runnable ended) {}
}
