package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** The open orders in columns, the first to be ready on top. Bounded: each column tells how many more there are. */
final class BoardViewModel {
    static final int MOST = 100;

    private final OrderWorkplace place;
    private final Kit kit;
    private final OrderActions actions;
    private final LongConsumer opening;
    private final Map<BoardStage, ObservableList<OrderRow>> cards = new EnumMap<>(BoardStage.class);
    private final ReadOnlyObjectWrapper<Map<BoardStage, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final Latest latest = new Latest();

    BoardViewModel(OrderWorkplace place, Kit kit, OrderActions actions, LongConsumer opening) {
        this.place = place;
        this.kit = kit;
        this.actions = actions;
        this.opening = opening;
        for (BoardStage stage : BoardStage.values()) {
            cards.put(stage, FXCollections.observableArrayList());
        }
    }

    ObservableList<OrderRow> cards(BoardStage stage) {
        return requireNonNull(cards.get(stage));
    }

    /** How many there are in each column, also of those that are not shown. */
    ReadOnlyObjectProperty<Map<BoardStage, Long>> counts() {
        return counts.getReadOnlyProperty();
    }

    OrderActions actions() {
        return actions;
    }

    OrderTold told() {
        return place.told(kit.texts());
    }

    Waiting waiting(OrderRow order) {
        return place.waiting(order);
    }

    void open(OrderRow order) {
        opening.accept(order.id());
    }

    /** The usual next step; where there is none, nothing happens. */
    void forward(OrderRow order) {
        actions.forward(order).ifPresent(to -> actions.step(order, to));
    }

    /** A card was brought into another column. */
    void move(OrderRow order, BoardStage stage) {
        if (!stage.statuses().contains(order.status())) {
            actions.step(order, stage.status(order.way()));
        }
    }

    /** @param filter its tab is not looked at */
    void ask(OrderFilter filter) {
        kit.background().latest(latest, () -> columns(filter), this::show);
    }

    private void show(List<Stack> stacks) {
        Map<BoardStage, Long> numbers = new EnumMap<>(BoardStage.class);
        stacks.forEach(stack -> {
            cards(stack.stage()).setAll(stack.cards());
            numbers.put(stack.stage(), stack.count());
        });
        counts.set(numbers);
    }

    private List<Stack> columns(OrderFilter filter) {
        return Stream.of(BoardStage.values()).map(stage -> stack(stage, filter)).toList();
    }

    private Stack stack(BoardStage stage, OrderFilter filter) {
        List<OrderRow> found = new ArrayList<>();
        long count = 0;
        for (OrderStatus status : stage.statuses()) {
            OrderFilter of = filter.tab(status.tab()).status(status);
            found.addAll(place.desk().list().page(of, OrderList.NEXT_FIRST, 0, MOST));
            count += found.size() < MOST && stage.statuses().size() == 1
                    ? found.size()
                    : place.desk().list().count(of);
        }
        found.sort(Comparator.comparing(OrderRow::dueOn)
                .thenComparing(OrderRow::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Stack(stage, found.stream().limit(MOST).toList(), count);
    }

    private record Stack(BoardStage stage, List<OrderRow> cards, long count) {}
}
