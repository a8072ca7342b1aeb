package shop.petunia.stock;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;

/** The journal of the ledger on the screen: for which days, and what was found. */
final class MovementsViewModel {
    private static final LocalDate BEGINNING = LocalDate.EPOCH;
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private final StockRooms rooms;
    private final Kit kit;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>(Span.WEEK);
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MovementKind> kind = new SimpleObjectProperty<>();
    private final ObservableList<MovementKind> kinds = FXCollections.observableArrayList(MovementKind.values());
    private final Rows<ToldMovement> rows;
    private boolean settling;

    MovementsViewModel(StockRooms rooms, Kit kit) {
        this.rooms = rooms;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        from.addListener((property, old, day) -> ownRange(day, to, day != null && isAfter(day, to.get())));
        to.addListener((property, old, day) -> ownRange(day, from, day != null && isAfter(from.get(), day)));
        span.addListener((property, old, chosen) -> settleAndAsk());
        List.<Observable>of(text, kind).forEach(property -> property.addListener((Observable unused) -> ask()));
    }

    StringProperty text() {
        return text;
    }

    /** Null for a range of one's own. */
    ObjectProperty<@Nullable Span> span() {
        return span;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> to() {
        return to;
    }

    ObjectProperty<@Nullable MovementKind> kind() {
        return kind;
    }

    ObservableList<MovementKind> kinds() {
        return kinds;
    }

    Rows<ToldMovement> rows() {
        return rows;
    }

    /** Asks afresh; «today» may have become another day. */
    void refresh() {
        settleAndAsk();
    }

    MovementFilter filter() {
        LocalDate first = from.get();
        LocalDate last = to.get();
        Period period = first == null && last == null
                ? null
                : new Period(first == null ? BEGINNING : first, last == null ? END : last);
        return new MovementFilter(text.get(), period, kind.get(), null);
    }

    boolean isFiltered() {
        return !filter().equals(MovementFilter.ALL);
    }

    /** Shows all that ever moved. */
    void clear() {
        settling = true;
        text.set("");
        kind.set(null);
        span.set(Span.EVER);
        settling = false;
        settleAndAsk();
    }

    void openLot(ToldMovement told) {
        go(new Place(StockChange.LOT, told.row().lotId()));
    }

    void go(Place place) {
        kit.navigator().go(place);
    }

    private void ownRange(@Nullable LocalDate day, ObjectProperty<@Nullable LocalDate> other, boolean reversed) {
        if (!settling) {
            settling = true;
            if (reversed) {
                other.set(day);
            }
            span.set(null);
            settling = false;
            ask();
        }
    }

    private void settleAndAsk() {
        if (!settling) {
            settling = true;
            settle();
            settling = false;
            ask();
        }
    }

    private void settle() {
        Span chosen = span.get();
        if (chosen != null) {
            Period period = chosen.until(rooms.time().today());
            from.set(period == null ? null : period.first());
            to.set(period == null ? null : period.last());
        }
    }

    private void ask() {
        if (!settling) {
            rows.ask(new Source(rooms, filter()));
        }
    }

    private static boolean isAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && first.isAfter(last);
    }

    private record Source(StockRooms rooms, MovementFilter filter) implements RowSource<ToldMovement> {
        @Override
        public long count() {
            return rooms.stock().countMovements(filter);
        }

        @Override
        public List<ToldMovement> page(Order order, int offset, int limit) {
            return rooms.told(rooms.stock().journal(filter, offset, limit));
        }
    }
}
