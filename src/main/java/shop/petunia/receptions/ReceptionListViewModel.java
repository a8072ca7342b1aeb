package shop.petunia.receptions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.shared.Period;
import shop.petunia.stock.ReceptionColumn;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.StockSettings;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The list of receptions: what it shows, and the ways from it. */
final class ReceptionListViewModel {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final ReceptionDesk desk;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable importing;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ReceptionStatus> status = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SupplierRow> supplier = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObservableList<SupplierRow> suppliers = FXCollections.observableArrayList();
    private final Latest supplierAsking = new Latest();
    private final Rows<ReceptionRow> rows;
    private boolean settled = true;

    ReceptionListViewModel(ReceptionDesk desk, Kit kit, LongConsumer opening, Runnable importing) {
        this.desk = desk;
        this.kit = kit;
        this.opening = opening;
        this.importing = importing;
        this.rows = new Rows<>(kit.background());
        text.addListener(unused -> ask());
        status.addListener(unused -> ask());
        supplier.addListener(unused -> ask());
        from.addListener((property, old, now) -> period(to, now, true));
        to.addListener((property, old, now) -> period(from, now, false));
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

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
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
        settled = false;
        text.set("");
        status.set(null);
        supplier.set(null);
        from.set(null);
        to.set(null);
        settled = true;
        ask();
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

    private void period(ObjectProperty<@Nullable LocalDate> other, @Nullable LocalDate now, boolean isFirst) {
        LocalDate otherDay = other.get();
        if (now != null && otherDay != null && (isFirst ? now.isAfter(otherDay) : now.isBefore(otherDay))) {
            other.set(now);
        }
        ask();
    }

    private void ask() {
        if (settled) {
            rows.ask(new Source(desk.receptions(), filter()));
        }
    }

    private ReceptionFilter filter() {
        SupplierRow only = supplier.get();
        return ReceptionFilter.ALL
                .text(text.get().strip())
                .status(status.get())
                .supplier(only == null ? null : only.id())
                .period(period());
    }

    private @Nullable Period period() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        return first == null && last == null
                ? null
                : new Period(first == null ? EARLIEST : first, last == null ? LATEST : last);
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
