package shop.petunia.inventory;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.StockChange;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;
import shop.petunia.ui.Rows;

/** A stocktake that is over: what it did to the stock, all its lines, its papers, and the way to take it back. */
final class StocktakeCardViewModel {
    private final StocktakeDesk desk;
    private final Kit kit;
    private final long id;
    private final Runnable leaving;
    private final UUID operation = UUID.randomUUID();
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>(Part.CORRECTIONS);
    private final ObjectProperty<@Nullable Sentence> obstacle = new SimpleObjectProperty<>();
    private final Latest latest = new Latest();
    private final Busy busy = new Busy();
    private final Busy working = new Busy();
    private final Rows<CountRow> lines;

    StocktakeCardViewModel(StocktakeDesk desk, Kit kit, long id, Runnable leaving) {
        this.desk = desk;
        this.kit = kit;
        this.id = id;
        this.leaving = leaving;
        this.lines = new Rows<>(kit.background());
        part.addListener((property, old, now) -> ask());
    }

    /** Null while it is on its way. */
    ReadOnlyObjectProperty<@Nullable Card> card() {
        return card.getReadOnlyProperty();
    }

    /** What of it is shown. */
    ObjectProperty<@Nullable Part> part() {
        return part;
    }

    /** Why it could not be taken back. */
    ObjectProperty<@Nullable Sentence> obstacle() {
        return obstacle;
    }

    Rows<CountRow> lines() {
        return lines;
    }

    Busy busy() {
        return busy;
    }

    /** Papers are made. */
    Busy working() {
        return working;
    }

    StocktakePapers papers(StocktakeRow of) {
        return new StocktakePapers(desk, kit, of, working);
    }

    void refresh() {
        kit.background().latest(latest, this::found, this::show);
        ask();
    }

    void back() {
        leaving.run();
    }

    void goToLot(long lotId) {
        kit.navigator().go(new Place(StockChange.LOT, lotId));
    }

    void undo(StocktakeRow stocktake) {
        Question question = new Question(
                Sentence.of("inventory.undo"),
                Sentence.of("inventory.undo.question", stocktake.name()),
                Sentence.of("inventory.undo.action"),
                true);
        obstacle.set(null);
        kit.dialogs().confirm(question, () -> kit.background().run(
                busy,
                () -> {
                    desk.applications().undo(id, operation);
                    return Sentence.of("inventory.undo.done", stocktake.name());
                },
                done -> {
                    kit.dialogs().notice(done);
                    refresh();
                },
                this::refused));
    }

    private void refused(UserProblem problem) {
        obstacle.set(problem.sentence());
        refresh();
    }

    private Optional<Card> found() {
        return desk.stocktakes().byId(id).map(row -> new Card(row, wasApplied(row)
                ? Optional.of(desk.applications().applied(id))
                : Optional.empty()));
    }

    private static boolean wasApplied(StocktakeRow row) {
        return row.status() == StocktakeStatus.APPLIED || row.status() == StocktakeStatus.UNDONE;
    }

    private void show(Optional<Card> found) {
        if (found.isEmpty()) {
            leaving.run();
            return;
        }
        if (found.get().applied().isEmpty()) {
            part.set(Part.LINES);
        }
        card.set(found.get());
    }

    private void ask() {
        CountState state = part.get() == Part.DIFFERING ? CountState.DIFFERING : CountState.ALL;
        lines.ask(new ReconcileViewModel.Source(desk.counts(), id, CountFilter.ALL.state(state)));
    }

    /** The parts of the page. */
    enum Part {
        /** What was moved. */
        CORRECTIONS,
        DIFFERING,
        LINES,
        SHORTAGES
    }

    /** @param applied what the application did, if there was one */
    record Card(StocktakeRow row, Optional<Applied> applied) {}
}
