package shop.petunia.bouquets;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The assembled bouquets on the screen, and what can be done with one. */
final class ShowcaseViewModel {
    private final Florist florist;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable UnitState> state = filters.choice();
    private final ReadOnlyObjectWrapper<UnitCounts> counts = new ReadOnlyObjectWrapper<>(UnitCounts.NOTHING);
    private final Rows<UnitRow> rows;
    private final Latest latestCounts = new Latest();
    private final Busy busy = new Busy();

    ShowcaseViewModel(Florist florist, Kit kit) {
        this.florist = florist;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        state.set(UnitState.ON_SHOWCASE);
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable UnitState> state() {
        return state;
    }

    ReadOnlyObjectProperty<UnitCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    Rows<UnitRow> rows() {
        return rows;
    }

    void refresh() {
        ask();
    }

    boolean isFiltered() {
        return !text.get().isBlank() || state.get() != UnitState.ON_SHOWCASE;
    }

    void clear() {
        filters.together(() -> {
            text.set("");
            state.set(UnitState.ON_SHOWCASE);
        });
    }

    /**
     * Shows the one that another screen leads to, wherever it is now.
     *
     * @param shown before it is looked up in the list
     */
    void show(long unitId, Consumer<UnitRow> shown) {
        kit.background().run(busy,
                () -> florist.showcase().unit(unitId).orElseThrow(() -> new UserProblem("bouquets.unit.gone")),
                unit -> {
                    shown.accept(unit);
                    filters.together(() -> {
                        text.set(unit.barcode());
                        state.set(unit.state());
                    });
                });
    }

    void assemble() {
        AssembleForm.open(florist, kit, null, this::refresh);
    }

    void takeApart(UnitRow unit) {
        TakeApartForm.open(florist, kit, unit, this::refresh);
    }

    void writeOff(UnitRow unit) {
        LossForm.open(florist, kit, unit, this::refresh);
    }

    void reprice(UnitRow unit) {
        RepriceForm.open(florist, kit, unit, this::refresh);
    }

    void label(UnitRow unit) {
        new ShowcaseLabels(florist, kit).show(List.of(unit));
    }

    void check(PhotoShelf shelf) {
        CheckViewModel.open(florist, kit, busy,
                check -> kit.dialogs().sheet(
                        Sentence.of("bouquets.check.title"), new CheckView(check, kit, shelf)),
                this::refresh);
    }

    /** What an earlier check has found. */
    void check(long checkId) {
        CheckCard.open(florist, kit, checkId, this::refresh);
    }

    void checks() {
        ChecksView.open(florist, kit, this::refresh);
    }

    void open(UnitRow unit, PhotoShelf shelf) {
        UnitCard.open(florist, kit, shelf, unit, this::refresh);
    }

    void putBack(UnitRow unit) {
        new WayBack(florist, kit, this::refresh).take(unit);
    }

    private void ask() {
        UnitFilter filter = new UnitFilter(text.get(), state.get());
        rows.ask(new Source(florist.showcase(), filter));
        kit.background().latest(latestCounts, () -> florist.showcase().counts(filter), counts::set);
    }

    private record Source(Showcase showcase, UnitFilter filter) implements RowSource<UnitRow> {
        @Override
        public long count() {
            return showcase.count(filter);
        }

        @Override
        public List<UnitRow> page(Order order, int offset, int limit) {
            Sort<UnitColumn> own = filter.state() == UnitState.ON_SHOWCASE ? Showcase.FIRST_WILTED : Showcase.LAST_LEFT;
            return showcase.page(filter, order.or(UnitColumn.class, own), offset, limit);
        }
    }
}
