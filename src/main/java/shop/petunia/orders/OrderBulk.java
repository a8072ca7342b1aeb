package shop.petunia.orders;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/** One action for several orders. What can't follow is named with its reason, the rest goes; each order by itself. */
public final class OrderBulk {
    private final OrderRooms rooms;
    private final OrderSteps steps;

    public OrderBulk(OrderRooms rooms, OrderSteps steps) {
        this.rooms = rooms;
        this.steps = steps;
    }

    /** «Отметить как собранные»: what is fetched becomes ready, what is delivered is marked and waits for the courier. */
    public BulkOutcome assembled(Collection<Long> orderIds, Progress progress, UUID operationId) {
        return each(orderIds, progress, operationId, this::assembled);
    }

    /** «В пути», for deliveries. */
    public BulkOutcome inTransit(Collection<Long> orderIds, Progress progress, UUID operationId) {
        return each(orderIds, progress, operationId, (transaction, order, manager, act) -> steps.step(
                transaction, order, OrderStatus.IN_TRANSIT, false, "", manager, act));
    }

    /** «Принять» for several requests. */
    public BulkOutcome accept(Collection<Long> orderIds, Progress progress, UUID operationId) {
        return each(orderIds, progress, operationId, (transaction, order, manager, act) -> steps.step(
                transaction, order, OrderStatus.ACCEPTED, false, "", manager, act));
    }

    private List<Lacking> assembled(Transaction transaction, Order order, boolean manager, Act act) {
        List<Lacking> lacking = new ArrayList<>();
        if (order.status == OrderStatus.ACCEPTED) {
            lacking.addAll(steps.step(transaction, order, OrderStatus.ASSEMBLING, false, "", manager, act));
        }
        if (order.way == Way.PICKUP) {
            lacking.addAll(steps.step(transaction, order, OrderStatus.READY_FOR_PICKUP, false, "", manager, act));
            return lacking;
        }
        if (order.status != OrderStatus.ASSEMBLING) {
            throw new UserProblem("orders.bulk.notAssembling", order.number, order.status);
        }
        if (order.assembledAt != null) {
            throw new UserProblem("orders.bulk.assembledAlready", order.number);
        }
        order.assembled(transaction.at());
        new OrderBook(transaction).noted(order, EventKind.ASSEMBLED, act, "",
                Sentence.of("orders.audit.assembled", order.number));
        return lacking;
    }

    /** Whether {@link #assembled} would go. */
    static boolean canBeAssembled(OrderRow order) {
        return order.status() == OrderStatus.ACCEPTED || order.status() == OrderStatus.ASSEMBLING
                && (order.way() == Way.PICKUP || order.assembledAt() == null);
    }

    /** Who stops it keeps what was done until then, and is told so. */
    private BulkOutcome each(Collection<Long> orderIds, Progress progress, UUID operationId, Action action) {
        boolean manager = rooms.managerHere().getAsBoolean();
        List<OrderOutcome> done = new ArrayList<>();
        List<BulkOutcome.Refused> refused = new ArrayList<>();
        List<Long> left = new ArrayList<>(orderIds);
        while (!left.isEmpty() && goesOn(progress, orderIds.size() - left.size(), orderIds.size())) {
            long id = left.removeFirst();
            try {
                done.add(one(id, manager, part(operationId, id), action));
            } catch (UserProblem problem) {
                refused.add(new BulkOutcome.Refused(id, problem.sentence()));
            }
        }
        return new BulkOutcome(done, refused, left);
    }

    private static boolean goesOn(Progress progress, int done, int total) {
        try {
            progress.at(done, total);
            return true;
        } catch (CancellationException stopped) {
            return false;
        }
    }

    private OrderOutcome one(long id, boolean manager, UUID operationId, Action action) {
        return rooms.database().write(transaction -> {
            Act act = Act.of(operationId, id);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(id);
            return Orders.outcome(order, book.isRepeated(act, id)
                    ? List.of()
                    : action.take(transaction, order, manager, act));
        });
    }

    private static UUID part(UUID operationId, long id) {
        return UUID.nameUUIDFromBytes((operationId + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    private interface Action {
        List<Lacking> take(Transaction transaction, Order order, boolean manager, Act act);
    }
}
