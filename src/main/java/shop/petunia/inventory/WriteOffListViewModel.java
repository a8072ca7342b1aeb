package shop.petunia.inventory;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Busy;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Span;

/** The journal of write-offs: for which days, what was found, and what can be done. */
final class WriteOffListViewModel {
    private final WriteOffDesk desk;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final PeriodChoice days;
    private final ObjectProperty<@Nullable WriteOffReason> reason = filters.choice();
    private final BooleanProperty undoneToo = filters.toggle();
    private final ObservableList<WriteOffReason> reasons =
            FXCollections.observableArrayList(WriteOffReason.values());
    private final ReadOnlyObjectWrapper<WriteOffTotals> totals = new ReadOnlyObjectWrapper<>(WriteOffTotals.NOTHING);
    private final Latest latestTotals = new Latest();
    private final Rows<WriteOffRow> rows;
    private final Busy undoing = new Busy();
    private final Busy exporting = new Busy();

    WriteOffListViewModel(WriteOffDesk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        this.days = filters.period(desk.time()::today, Span.MONTH);
    }

    StringProperty text() {
        return text;
    }

    PeriodChoice days() {
        return days;
    }

    ObjectProperty<@Nullable WriteOffReason> reason() {
        return reason;
    }

    ObservableList<WriteOffReason> reasons() {
        return reasons;
    }

    BooleanProperty undoneToo() {
        return undoneToo;
    }

    ReadOnlyObjectProperty<WriteOffTotals> totals() {
        return totals.getReadOnlyProperty();
    }

    Rows<WriteOffRow> rows() {
        return rows;
    }

    Busy exporting() {
        return exporting;
    }

    /** Asks afresh; «today» may have become another day. */
    void refresh() {
        days.refresh();
    }

    WriteOffFilter filter() {
        return new WriteOffFilter(text.get(), days.period(), reason.get(), undoneToo.get());
    }

    boolean isFiltered() {
        return !filter().undoneToo(false).equals(WriteOffFilter.VALID);
    }

    /** Shows all that was ever written off. */
    void clear() {
        filters.clear();
    }

    /** Opens the sheet that writes off. */
    void add() {
        WriteOffForm.open(desk, kit, this::ask);
    }

    void open(WriteOffRow row) {
        open(row.id());
    }

    void open(long id) {
        new WriteOffViewModel(desk, kit, id, this::ask).open();
    }

    void undo(WriteOffRow row) {
        new WriteOffUndoing(desk.writeOffs(), kit, undoing).ask(row, this::ask);
    }

    void export() {
        String name = kit.texts().get("inventory.writeOffs.file", desk.time().today().toString());
        kit.dialogs().saveFile(Sentence.of("inventory.export.title"), name, ExportButton.TABLES, this::export);
    }

    private void export(Path target) {
        WriteOffFilter filter = filter();
        Sort<WriteOffColumn> sort = rows.order().or(WriteOffColumn.class, WriteOffs.NEWEST_FIRST);
        WriteOffExport export = new WriteOffExport(desk.writeOffs());
        kit.background().runLong(
                exporting,
                progress -> export.write(target, kit.texts(), filter, sort, progress),
                written -> kit.dialogs().notice(Sentence.of(
                        "inventory.export.done", String.valueOf(target.getFileName()), written)));
    }

    private void ask() {
        WriteOffFilter filter = filter();
        rows.ask(new Source(desk.writeOffs(), filter));
        kit.background().latest(latestTotals, () -> desk.writeOffs().totals(filter), totals::set);
    }

    private record Source(WriteOffs writeOffs, WriteOffFilter filter) implements RowSource<WriteOffRow> {
        @Override
        public long count() {
            return writeOffs.count(filter);
        }

        @Override
        public List<WriteOffRow> page(Order order, int offset, int limit) {
            return writeOffs.page(filter, order.or(WriteOffColumn.class, WriteOffs.NEWEST_FIRST), offset, limit);
        }
    }
}
