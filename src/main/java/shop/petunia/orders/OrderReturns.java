package shop.petunia.orders;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.Refund;
import shop.petunia.loyalty.Reversed;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * What buyers bring back of orders that were handed over: flowers, bouquets of the showcase, purchase and points. The
 * order itself stays as it was sold; how the money went back is kept by who gave it. Joins the caller's transaction.
 */
public final class OrderReturns {
    private final OrderRooms rooms;
    private final OrderMoves moves;

    public OrderReturns(OrderRooms rooms) {
        this.rooms = rooms;
        moves = new OrderMoves(rooms);
    }

    /**
     * Nobody else changes the order until the transaction ends.
     *
     * @throws UserProblem when it was never handed over, or when the marketplace gives its money back
     */
    public void lock(Transaction transaction, long orderId) {
        Order order = new OrderBook(transaction).locked(orderId);
        if (!order.status.isSold()) {
            throw new UserProblem("orders.return.notSold", order.number, order.status);
        }
        if (order.isOfMarket()) {
            throw new UserProblem("orders.return.market", order.number);
        }
    }

    /**
     * @param pieces of lines, as many as are still out
     * @param share how the purchase and its points follow
     * @param reason for the history
     */
    public Reversed take(
            Transaction transaction, long orderId, List<Back> pieces, Share share, String reason, UUID operationId) {
        Act act = Act.of(operationId, orderId);
        OrderBook book = new OrderBook(transaction);
        Order order = book.locked(orderId);
        stock(transaction, order, pieces, act);
        book.returned(order, share.money(), act, Typed.lines(reason, Cancellation.REASON_LENGTH));
        if (share.isForNothing()) {
            return Reversed.NOTHING;
        }
        return rooms.purchases().refund(transaction, new Refund(OrderBook.reference(order), share.money(),
                share.part(), share.whole(), moves.booksPoints(order)), act.points());
    }

    private void stock(Transaction transaction, Order order, List<Back> pieces, Act act) {
        OrderRepository rows = new OrderBook(transaction).rows();
        Map<Long, Back> wanted = pieces.stream().collect(Collectors.toMap(Back::lineId, Function.identity()));
        Map<Long, OrderLine> lines = rows.lines(order.id()).stream().collect(
                Collectors.toMap(OrderLine::id, Function.identity()));
        Map<Long, Integer> spoilt = new TreeMap<>();
        for (OrderStem stem : rows.stems(order.id())) {
            Back back = wanted.get(stem.lineId);
            OrderLine line = lines.get(stem.lineId);
            if (back != null && line != null && order.stock == StockState.TAKEN) {
                moves.stock().giveBack(transaction, order, stem, share(stem, back, line),
                        back.flowers() == FlowersBack.WRITTEN_OFF ? spoilt : new TreeMap<>(), act);
            }
        }
        moves.stock().lose(transaction, order, spoilt, act);
        lines.forEach((id, line) -> unit(transaction, order, line, wanted.get(id), act));
    }

    private void unit(Transaction transaction, Order order, OrderLine line, @Nullable Back back, Act act) {
        if (back != null && line.unitId != null) {
            moves.stock().putBack(transaction, order, line.unitId, back.flowers(), act);
        }
    }

    private static int share(OrderStem stem, Back back, OrderLine line) {
        return Math.toIntExact((long) stem.quantity * back.quantity() / line.quantity);
    }

    /** So many pieces of a line, and where their flowers go. */
    public record Back(long lineId, int quantity, FlowersBack flowers) {}

    /**
     * @param money that goes back now
     * @param before how much of the goods had come back before
     * @param part how much of the goods has come back so far, this time included
     * @param whole all of the goods, in the unit of {@code before} and {@code part}
     */
    public record Share(Money money, long before, long part, long whole) {
        /** A gift, or a piece whose price was rounded away: all that was paid may be back already. */
        boolean isForNothing() {
            return money.isZero() && part == before;
        }
    }
}
