package shop.petunia.receptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.stock.ReceptionColumn;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.StockSettings;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of receptions: what it shows, and the ways from it. */
final class ReceptionListViewModel {

    private final ReceptionDesk desk;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable importing;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable ReceptionStatus> status = filters.choice();
    private final ObjectProperty<@Nullable SupplierRow> supplier = filters.choice();
    private final PeriodChoice days = filters.days();
    private final ObservableList<SupplierRow> suppliers = FXCollections.observableArrayList();
    private final Latest supplierAsking = new Latest();
    private final Rows<ReceptionRow> rows;

    ReceptionListViewModel(ReceptionDesk desk, Kit kit, LongConsumer opening, Runnable importing) {
        this.desk = desk;
        this.kit = kit;
        this.opening = opening;
        this.importing = importing;
        this.rows = new Rows<>(kit.background());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable ReceptionStatus> status() {
        return status;
    }

    ObjectProperty<@Nullable SupplierRow> supplier() {
        return supplier;
    }

    ObservableList<SupplierRow> suppliers() {
        return suppliers;
    }

    PeriodChoice days() {
        return days;
    }

    Rows<ReceptionRow> rows() {
        return rows;
    }

    boolean isFiltered() {
        return !filter().equals(ReceptionFilter.ALL);
    }

    void refresh() {
        kit.background().latest(supplierAsking, desk.headers()::suppliers, suppliers::setAll);
        ask();
    }

    void clear() {
        filters.clear();
    }

    void add() {
        ReceptionForm.open(kit, desk, Optional.empty(), opening);
    }

    void open(ReceptionRow row) {
        opening.accept(row.id());
    }

    void importFile() {
        importing.run();
    }

    /** Of what will die first there, or null when nothing that expires remains. */
    @Nullable Long daysLeft(ReceptionRow row) {
        LocalDate soonest = row.soonest();
        return soonest == null ? null : ChronoUnit.DAYS.between(desk.time().today(), soonest);
    }

    int highlightedDays() {
        return desk.settings().get(StockSettings.HIGHLIGHTED_DAYS_LEFT);
    }

    private void ask() {
        rows.ask(new Source(desk.receptions(), filter()));
    }

    private ReceptionFilter filter() {
        SupplierRow only = supplier.get();
        return ReceptionFilter.ALL
                .text(text.get().strip())
                .status(status.get())
                .supplier(only == null ? null : only.id())
                .period(days.period());
    }

    private record Source(Receptions receptions, ReceptionFilter filter) implements RowSource<ReceptionRow> {
        @Override
        public long count() {
            return receptions.count(filter);
        }

        @Override
        public List<ReceptionRow> page(Order order, int offset, int limit) {
            return receptions.page(filter, order.or(ReceptionColumn.class, Receptions.NEWEST_FIRST), offset, limit);
        }
    }
}
