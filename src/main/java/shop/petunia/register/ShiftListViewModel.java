package shop.petunia.register;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Span;

/** The open shift with its figures, and the shifts that are over. */
final class ShiftListViewModel {
    private final BackOffice office;
    private final Kit kit;
    private final LongConsumer opening;
    private final Filters filters = new Filters(this::ask);
    private final PeriodChoice days;
    private final Rows<ShiftSummary> rows;
    private final ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(Now.UNKNOWN);
    private final Latest latest = new Latest();

    /** @param opening goes to a shift's report */
    ShiftListViewModel(BackOffice office, Kit kit, LongConsumer opening) {
        this.office = office;
        this.kit = kit;
        this.opening = opening;
        this.days = filters.period(office.desk().rooms().time()::today, Span.EVER);
        this.rows = new Rows<>(kit.background());
    }

    ReadOnlyObjectProperty<Now> now() {
        return now.getReadOnlyProperty();
    }

    PeriodChoice days() {
        return days;
    }

    Rows<ShiftSummary> rows() {
        return rows;
    }

    boolean isFiltered() {
        return days.period() != null;
    }

    boolean isTooLong(ShiftReport open) {
        return open.shift().isTooLong(office.now());
    }

    void refresh() {
        kit.background().latest(latest, this::figures, now::set);
        days.refresh();
    }

    void clear() {
        filters.clear();
    }

    void openShift() {
        FloatForm.open(kit, office.desk().shifts(), this::refresh);
    }

    void putIn() {
        CashMoveForm.in(office.desk().shifts(), kit, this::refresh);
    }

    void takeOut() {
        CashMoveForm.out(office.desk().shifts(), kit, this::refresh);
    }

    /** The X report of the open one, the Z report of one that is over. */
    void report(long shift) {
        opening.accept(shift);
    }

    void close() {
        ShiftClosing.ask(office, kit, report -> opening.accept(report.shift().id()));
    }

    private Now figures() {
        Optional<ShiftRow> open = office.desk().shifts().current();
        return new Now(true, open.map(shift -> office.desk().shifts().report(shift.id())).orElse(null));
    }

    private void ask() {
        rows.ask(new Source(office.history(), days.period()));
    }

    /**
     * What goes on at the counter.
     *
     * @param known false as long as the answer is on its way
     * @param open null when no shift is
     */
    record Now(boolean known, @Nullable ShiftReport open) {
        static final Now UNKNOWN = new Now(false, null);
    }

    private record Source(ShiftHistory history, @Nullable Period days) implements RowSource<ShiftSummary> {
        @Override
        public long count() {
            return history.count(days);
        }

        @Override
        public List<ShiftSummary> page(Order order, int offset, int limit) {
            return history.page(days, offset, limit);
        }
    }
}
