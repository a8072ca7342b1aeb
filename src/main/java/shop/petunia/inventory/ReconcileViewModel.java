package shop.petunia.inventory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** What a count comes to, line by line and in total, before it changes anything; and its application. */
final class ReconcileViewModel {
    private static final Sort<CountColumn> DEAREST_FIRST = Sort.downBy(CountColumn.LOSS);

    private final StocktakeDesk desk;
    private final Kit kit;
    private final long id;
    private final Runnable back;
    private final Runnable ended;
    /** Pressed again after an answer was lost, it is known to be the same. */
    private final UUID operation = UUID.randomUUID();
    private final ReadOnlyObjectWrapper<@Nullable StocktakeRow> row = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Sentence> obstacle = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CountState> state = new SimpleObjectProperty<>(CountState.DIFFERING);
    private final Latest latest = new Latest();
    private final Busy applying = new Busy();
    private final Busy working = new Busy();
    private final Rows<CountRow> lines;

    /** @param ended it was applied or given up, here or elsewhere */
    ReconcileViewModel(StocktakeDesk desk, Kit kit, long id, Runnable back, Runnable ended) {
        this.desk = desk;
        this.kit = kit;
        this.id = id;
        this.back = back;
        this.ended = ended;
        this.lines = new Rows<>(kit.background());
        state.addListener((property, old, now) -> ask());
    }

    /** With the totals; null while it is on its way. */
    ReadOnlyObjectProperty<@Nullable StocktakeRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Why it could not be applied. */
    ObjectProperty<@Nullable Sentence> obstacle() {
        return obstacle;
    }

    /** Which lines are shown. */
    ObjectProperty<@Nullable CountState> state() {
        return state;
    }

    Rows<CountRow> lines() {
        return lines;
    }

    Busy applying() {
        return applying;
    }

    void refresh() {
        kit.background().latest(latest, () -> desk.stocktakes().byId(id), this::show);
        ask();
    }

    /** The act, for who signs before the stock is changed, and the table. */
    StocktakePapers papers(StocktakeRow of) {
        return new StocktakePapers(desk, kit, of, working);
    }

    Busy working() {
        return working;
    }

    /** Back to counting: nothing was changed. */
    void back() {
        if (!applying.isOn()) {
            back.run();
        }
    }

    void apply() {
        Question question = new Question(
                Sentence.of("inventory.apply"),
                Sentence.of("inventory.apply.question"),
                Sentence.of("inventory.apply"),
                false);
        obstacle.set(null);
        kit.dialogs().confirm(question, () -> kit.background().runLong(
                applying,
                progress -> desk.applications().apply(id, operation, progress),
                this::done,
                this::refused));
    }

    void cancel() {
        applying.cancel();
    }

    private void done(Applied result) {
        kit.dialogs().notice(Sentence.of("inventory.apply.done", result.corrections().size()));
        ended.run();
    }

    /** Where it can still be applied the reason stays in sight; where not, it is told and one goes on. */
    private void refused(UserProblem problem) {
        kit.background().run(new Busy(), () -> desk.stocktakes().byId(id), found -> {
            if (found.isPresent() && found.get().isInProgress()) {
                obstacle.set(problem.sentence());
                ask();
            } else {
                kit.background().refused(problem);
                ended.run();
            }
        });
    }

    private void show(Optional<StocktakeRow> found) {
        if (found.isPresent() && found.get().isInProgress()) {
            row.set(found.get());
        } else if (!applying.isOn()) {
            ended.run();
        }
    }

    private void ask() {
        lines.ask(new Source(desk.counts(), id, CountFilter.ALL.state(
                Objects.requireNonNullElse(state.get(), CountState.ALL))));
    }

    /** The lines of one stocktake, what was lost first. */
    record Source(Counts counts, long stocktakeId, CountFilter filter) implements RowSource<CountRow> {
        @Override
        public long count() {
            return counts.count(stocktakeId, filter);
        }

        @Override
        public List<CountRow> page(Order order, int offset, int limit) {
            return counts.page(stocktakeId, filter, order.or(CountColumn.class, DEAREST_FIRST), offset, limit);
        }
    }
}
