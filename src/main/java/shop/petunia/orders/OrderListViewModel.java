package shop.petunia.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.ui.Filters;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.PeriodChoice;
import shop.petunia.ui.RowSource;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Span;

/** The orders of one tab as a list or as a board: what is asked for, what was found, what can be done from here. */
final class OrderListViewModel {
    private final OrderWorkplace place;
    private final Kit kit;
    private final LongConsumer opening;
    private final Runnable writing;
    private final Runnable stems;
    private final Filters filters = new Filters(this::ask);
    private final ObjectProperty<@Nullable OrderTab> tab = new SimpleObjectProperty<>(OrderTab.REQUESTS);
    private final StringProperty text = filters.text();
    private final ObjectProperty<@Nullable Channel> channel = filters.choice();
    private final ObjectProperty<@Nullable Way> way = filters.choice();
    private final PeriodChoice due;
    private final ObjectProperty<@Nullable Period> done = filters.choice();
    private final BooleanProperty asBoard = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<TabCounts> counts = new ReadOnlyObjectWrapper<>(TabCounts.NOTHING);
    private final Rows<OrderRow> rows;
    private final OrderActions actions;
    private final BulkViewModel bulk;
    private final BoardViewModel board;
    private final Latest latestCounts = new Latest();
    private final Latest latestSought = new Latest();
    private boolean begun;

    /**
     * @param opening goes to an order's card
     * @param writing goes to a new order
     * @param stems goes to the day's stems
     */
    OrderListViewModel(OrderWorkplace place, Kit kit, LongConsumer opening, Runnable writing, Runnable stems) {
        this.place = place;
        this.kit = kit;
        this.opening = opening;
        this.writing = writing;
        this.stems = stems;
        this.due = filters.period(place::today, Span.EVER);
        this.rows = new Rows<>(kit.background());
        this.actions = new OrderActions(place, kit, this::refresh);
        this.bulk = new BulkViewModel(place, kit, this::refresh);
        this.board = new BoardViewModel(place, kit, actions, opening);
        tab.addListener((property, old, now) -> ask());
        asBoard.addListener((property, was, is) -> {
            bulk.marked().clear();
            ask();
        });
    }

    ObjectProperty<@Nullable OrderTab> tab() {
        return tab;
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<@Nullable Channel> channel() {
        return channel;
    }

    ObjectProperty<@Nullable Way> way() {
        return way;
    }

    PeriodChoice due() {
        return due;
    }

    /** The days of the hand-over, chosen elsewhere; null for any. */
    ObjectProperty<@Nullable Period> done() {
        return done;
    }

    /** Whether the orders stand in columns instead of a list. */
    BooleanProperty asBoard() {
        return asBoard;
    }

    ReadOnlyObjectProperty<TabCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    Rows<OrderRow> rows() {
        return rows;
    }

    OrderActions actions() {
        return actions;
    }

    BulkViewModel bulk() {
        return bulk;
    }

    BoardViewModel board() {
        return board;
    }

    OrderTold told() {
        return place.told(kit.texts());
    }

    Waiting waiting(OrderRow order) {
        return place.waiting(order);
    }

    void refresh() {
        due.refresh();
    }

    boolean isFiltered() {
        return !filter().equals(OrderFilter.REQUESTS.tab(tabNow()));
    }

    void clear() {
        filters.clear();
    }

    /** Of the history only what was handed over on this day: what the day's figures are made of. */
    void doneOn(LocalDate day) {
        begun = true;
        filters.together(() -> {
            filters.clear();
            asBoard.set(false);
            tab.set(OrderTab.HISTORY);
            done.set(new Period(day, day));
        });
    }

    /** All that wait for an answer. */
    void requests() {
        begun = true;
        filters.together(() -> {
            filters.clear();
            asBoard.set(false);
            tab.set(OrderTab.REQUESTS);
        });
    }

    boolean showsRequests() {
        return asBoard.get() || tab.get() == OrderTab.REQUESTS;
    }

    void open(OrderRow order) {
        opening.accept(order.id());
    }

    void write() {
        writing.run();
    }

    void stems() {
        stems.run();
    }

    void accept(OrderRow order) {
        actions.accept(order);
    }

    void reject(OrderRow order) {
        actions.reject(order);
    }

    /** Enter in the search, as a scanner ends with it: a label's number, or whoever is found alone. */
    void sought(String typed) {
        if (typed.isBlank()) {
            return;
        }
        kit.background().latest(latestSought, () -> found(typed), found -> {
            if (found.size() == 1) {
                opening.accept(found.getFirst());
            }
        });
    }

    private List<Long> found(String typed) {
        return place.desk().orders().byNumber(typed)
                .map(List::of)
                .orElseGet(() -> place.desk().list().search(typed, 2).stream().map(OrderRow::id).toList());
    }

    private OrderTab tabNow() {
        OrderTab now = tab.get();
        return now == null ? OrderTab.ACTIVE : now;
    }

    private OrderFilter filter() {
        return new OrderFilter(tabNow(), text.get(), due.period(), done.get(), channel.get(), way.get(),
                null);
    }

    private void ask() {
        OrderFilter filter = filter();
        OrderQuestion question = place.desk().list().question(filter);
        bulk.asked(filter);
        if (asBoard.get()) {
            board.ask(filter);
        } else {
            rows.ask(new Source(question, filter));
        }
        kit.background().latest(latestCounts, question::counts, this::counted);
    }

    /** Who comes in the morning begins with the requests, when there are any. */
    private void counted(TabCounts now) {
        counts.set(now);
        if (!begun) {
            begun = true;
            if (now.requests() == 0 && tab.get() == OrderTab.REQUESTS) {
                tab.set(OrderTab.ACTIVE);
            }
        }
    }

    private record Source(OrderQuestion question, OrderFilter filter) implements RowSource<OrderRow> {
        @Override
        public long count() {
            return question.count();
        }

        @Override
        public List<OrderRow> page(RowSource.Order order, int offset, int limit) {
            return question.page(order.or(OrderColumn.class, own()), offset, limit);
        }

        private Sort<OrderColumn> own() {
            if (filter.tab() != OrderTab.HISTORY) {
                return OrderList.NEXT_FIRST;
            }
            return filter.done() == null ? OrderList.LAST_FIRST : OrderList.LAST_DONE_FIRST;
        }
    }
}
