package shop.petunia.stock;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.Place;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Span;

/** The journal of the ledger on the screen: for which days, and what was found. */
final class MovementsViewModel {
    private final StockRooms rooms;
    private final Kit kit;
    private final Filters filters = new Filters(this::ask);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable MovementKind> kind = filters.choice();
    private final PeriodChoice days;
    private final ObservableList<MovementKind> kinds = FXCollections.observableArrayList(MovementKind.values());
    private final Rows<ToldMovement> rows;

    MovementsViewModel(StockRooms rooms, Kit kit) {
        this.rooms = rooms;
        this.kit = kit;
        this.rows = new Rows<>(kit.background());
        this.days = filters.period(rooms.time()::today, Span.WEEK);
    }

    StringProperty text() {
        return text;
    }

    PeriodChoice days() {
        return days;
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
        days.refresh();
    }

    MovementFilter filter() {
        return new MovementFilter(text.get(), days.period(), kind.get(), null);
    }

    boolean isFiltered() {
        return !filter().equals(MovementFilter.ALL);
    }

    /** Shows all that ever moved. */
    void clear() {
        filters.clear();
    }

    void openLot(ToldMovement told) {
        go(new Place(StockChange.LOT, told.row().lotId()));
    }

    void go(Place place) {
        kit.navigator().go(place);
    }

    private void ask() {
        rows.ask(new Source(rooms, filter()));
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
