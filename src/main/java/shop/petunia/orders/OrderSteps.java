package shop.petunia.orders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The shop's steps with an order, each as the table in {@link Steps} allows it, else refused with the reason. Whoever
 * comes second with the same step is told; a repeated command answers without effects.
 */
public final class OrderSteps {
    private final OrderRooms rooms;
    private final Database database;
    private final OrderMoves moves;

    public OrderSteps(OrderRooms rooms) {
        this.rooms = rooms;
        database = rooms.database();
        moves = new OrderMoves(rooms);
    }

    /**
     * What is due today or tomorrow takes its flowers from the lots, what is due later promises them; too few are told
     * and block nothing.
     *
     * @param expiredToo whether the person has confirmed that flowers past their last day may go in
     */
    public OrderOutcome accept(long orderId, boolean expiredToo, UUID operationId) {
        return step(orderId, OrderStatus.ACCEPTED, expiredToo, "", operationId);
    }

    public OrderOutcome reject(long orderId, String reason, UUID operationId) {
        return step(orderId, OrderStatus.REJECTED, false, reason, operationId);
    }

    /** Takes what was only promised until now. */
    public OrderOutcome assemble(long orderId, boolean expiredToo, UUID operationId) {
        return step(orderId, OrderStatus.ASSEMBLING, expiredToo, "", operationId);
    }

    /** @throws UserProblem {@code orders.step.unpaid} when an order by phone is not wholly paid, overpaid when too much was */
    public OrderOutcome done(long orderId, UUID operationId) {
        return step(orderId, OrderStatus.DONE, false, "", operationId);
    }

    /** Any step of the table but cancelling; IN_TRANSIT and READY_FOR_PICKUP come this way. */
    public OrderOutcome step(long orderId, OrderStatus to, UUID operationId) {
        return step(orderId, to, false, "", operationId);
    }

    /**
     * An order by phone is off: its flowers go back or are written off, its points come back, and what was paid goes
     * back as chosen.
     *
     * @throws UserProblem {@code orders.cancel.moneyBack} when something was paid and nobody said how it goes back
     */
    public OrderOutcome cancel(long orderId, Cancellation cancellation, UUID operationId) {
        boolean manager = rooms.managerHere().getAsBoolean();
        return database.write(transaction -> {
            Act act = Act.of(operationId, orderId);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(orderId);
            if (!book.isRepeated(act, orderId)) {
                check(order, OrderStatus.CANCELLED, manager);
                giveMoneyBack(book, order, cancellation.money(), act);
                moves.back(transaction, order, OrderStatus.CANCELLED, cancellation.flowers(), act,
                        cancellation.reason());
            }
            return Orders.outcome(order, List.of());
        });
    }

    /** What may come next, the usual first; for the buttons. */
    public List<OrderStatus> next(OrderRow order) {
        return Steps.next(order.channel(), order.way(), order.status(), rooms.managerHere().getAsBoolean());
    }

    OrderOutcome step(Transaction transaction, long orderId, OrderStatus to, boolean expiredToo, String reason,
            boolean manager, UUID operationId) {
        Act act = Act.of(operationId, orderId);
        OrderBook book = new OrderBook(transaction);
        Order order = book.locked(orderId);
        if (book.isRepeated(act, orderId)) {
            return Orders.outcome(order, List.of());
        }
        return Orders.outcome(order, step(transaction, order, to, expiredToo, reason, manager, act));
    }

    List<Lacking> step(Transaction transaction, Order order, OrderStatus to, boolean expiredToo, String reason,
            boolean manager, Act act) {
        check(order, to, manager);
        if (to.isOff()) {
            moves.back(transaction, order, to, FlowersBack.TO_LOTS, act, reason);
            return List.of();
        }
        return moves.forward(transaction, order, to, expiredToo, act, reason);
    }

    private OrderOutcome step(long orderId, OrderStatus to, boolean expiredToo, String reason, UUID operationId) {
        if (to == OrderStatus.CANCELLED) {
            throw new IllegalArgumentException("Cancelling has to say what becomes of money and flowers");
        }
        String why = Typed.lines(reason, Cancellation.REASON_LENGTH);
        boolean manager = rooms.managerHere().getAsBoolean();
        return database.write(
                transaction -> step(transaction, orderId, to, expiredToo, why, manager, operationId));
    }

    private static void check(Order order, OrderStatus to, boolean manager) {
        Steps.check(order.number, order.channel, order.way, order.status, to, manager);
        if (to == OrderStatus.DONE && order.channel == Channel.PHONE && order.due().kopecks() > 0) {
            throw new UserProblem("orders.step.unpaid", order.number, order.due());
        }
        if (to == OrderStatus.DONE && order.due().isNegative()) {
            throw new UserProblem("orders.step.overpaid", order.number, order.due().negated());
        }
    }

    private static void giveMoneyBack(OrderBook book, Order order, @Nullable MoneyBack way, Act act) {
        Money paid = Money.ofKopecks(order.paid);
        if (paid.isZero()) {
            return;
        }
        if (way == null) {
            throw new UserProblem("orders.cancel.moneyBack", order.number, paid);
        }
        if (way == MoneyBack.AS_PAID) {
            OrderMoney.asPaid(book, order).forEach((by, amount) -> book.paid(order, by, amount.negated(), act));
        } else {
            book.paid(order, PaidBy.valueOf(way.name()), paid.negated(), act);
        }
    }
}
