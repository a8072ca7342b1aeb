package shop.petunia.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Progress;

/**
 * What is done with several marked orders at once. What was refused, or not reached, stays marked. Only what the list
 * shows can be marked: nobody acts on orders that he does not see.
 */
final class BulkViewModel {
    private final OrderWorkplace place;
    private final Kit kit;
    private final Runnable changed;
    private final ObservableMap<Long, OrderRow> marked = FXCollections.observableMap(new LinkedHashMap<>());
    private final Busy busy = new Busy();
    private final Latest latest = new Latest();
    private @Nullable OrderFilter shown;

    BulkViewModel(OrderWorkplace place, Kit kit, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.changed = changed;
    }

    /** The marked orders by their ids, in the order in which they were marked. */
    ObservableMap<Long, OrderRow> marked() {
        return marked;
    }

    Busy busy() {
        return busy;
    }

    void toggle(OrderRow order) {
        if (marked.remove(order.id()) == null) {
            mark(order);
        }
    }

    void mark(OrderRow order) {
        marked.put(order.id(), order);
    }

    boolean isMarked(OrderRow order) {
        return marked.containsKey(order.id());
    }

    /** How many of the marked ones it would go with. */
    int fitting(BulkAction action) {
        return (int) marked.values().stream().filter(order -> action.fits(place, order)).count();
    }

    /** The list is asked for: by another filter it forgets the marks, by the same one those of orders that are gone. */
    void asked(OrderFilter filter) {
        if (!filter.equals(shown)) {
            shown = filter;
            marked.clear();
        }
        List<Long> ids = List.copyOf(marked.keySet());
        if (!ids.isEmpty()) {
            kit.background().latest(latest, () -> place.desk().list().among(filter, ids), this::keep);
        }
    }

    void accept() {
        OrderBulk bulk = place.desk().bulk();
        run(bulk::accept);
    }

    void assembled() {
        OrderBulk bulk = place.desk().bulk();
        run(bulk::assembled);
    }

    void inTransit() {
        OrderBulk bulk = place.desk().bulk();
        run(bulk::inTransit);
    }

    void showLabels() {
        new OrderPapers(place, kit).show(List.copyOf(marked.keySet()), busy);
    }

    private void keep(List<OrderRow> seen) {
        marked.keySet().retainAll(seen.stream().map(OrderRow::id).toList());
        seen.stream().filter(this::isMarked).forEach(this::mark);
    }

    private void run(Bulk action) {
        List<Long> ids = List.copyOf(marked.keySet());
        UUID operation = UUID.randomUUID();
        kit.background().runLong(busy, progress -> action.run(ids, progress, operation), this::told);
    }

    private void told(BulkOutcome outcome) {
        List<String> numbers = outcome.notReached().stream().map(marked::get).filter(order -> order != null)
                .map(OrderRow::number).toList();
        List<Long> left = new ArrayList<>(outcome.notReached());
        outcome.refused().forEach(refused -> left.add(refused.orderId()));
        marked.keySet().retainAll(left);
        boolean quiet = left.isEmpty() && outcome.done().stream().allMatch(done -> done.lacking().isEmpty());
        if (quiet) {
            kit.dialogs().notice(Sentence.of("orders.bulk.done", outcome.done().size()));
        } else {
            BulkSummary.show(kit, outcome, numbers);
        }
        changed.run();
    }

    private interface Bulk {
        BulkOutcome run(List<Long> ids, Progress progress, UUID operation);
    }
}
