package shop.petunia.orders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Progress;

/** What is done with several marked orders at once. What was refused stays marked. */
final class BulkViewModel {
    private final OrderWorkplace place;
    private final Kit kit;
    private final Runnable changed;
    private final ObservableSet<Long> marked = FXCollections.observableSet(new LinkedHashSet<>());
    private final Busy busy = new Busy();

    BulkViewModel(OrderWorkplace place, Kit kit, Runnable changed) {
        this.place = place;
        this.kit = kit;
        this.changed = changed;
    }

    /** The marked orders' ids, in the order in which they were marked. */
    ObservableSet<Long> marked() {
        return marked;
    }

    Busy busy() {
        return busy;
    }

    void toggle(OrderRow order) {
        if (!marked.remove(order.id())) {
            marked.add(order.id());
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
        new OrderPapers(place, kit).show(List.copyOf(marked), busy);
    }

    private void run(Bulk action) {
        List<Long> ids = List.copyOf(marked);
        UUID operation = UUID.randomUUID();
        kit.background().runLong(busy, progress -> action.run(ids, progress, operation), this::told);
    }

    private void told(BulkOutcome outcome) {
        marked.retainAll(outcome.refused().stream().map(BulkOutcome.Refused::orderId).toList());
        boolean quiet = outcome.refused().isEmpty()
                && outcome.done().stream().allMatch(done -> done.lacking().isEmpty());
        if (quiet) {
            kit.dialogs().notice(Sentence.of("orders.bulk.done", outcome.done().size()));
        } else {
            BulkSummary.show(kit, outcome);
        }
        changed.run();
    }

    private interface Bulk {
        BulkOutcome run(List<Long> ids, Progress progress, UUID operation);
    }
}
