package shop.petunia.orders;

import java.time.LocalDate;
import java.util.List;
import shop.petunia.loyalty.Sale;
import shop.petunia.storage.Transaction;

/** What a step brings with it: stock, points, purchases, history. Whether the step may be, its caller has asked. */
final class OrderMoves {
    private final OrderRooms rooms;
    private final OrderStock stock;

    OrderMoves(OrderRooms rooms) {
        this.rooms = rooms;
        this.stock = new OrderStock(rooms);
    }

    OrderStock stock() {
        return stock;
    }

    /** The flowers of an order that was accepted just now: taken when it is due soon, else promised. */
    List<Lacking> secure(Transaction transaction, Order order, boolean expiredToo, Act act) {
        return stock.secure(transaction, order, isSoon(transaction, order), expiredToo, act);
    }

    /** A step forward; what had ended when it was first seen moves no stock by ending otherwise. */
    List<Lacking> forward(
            Transaction transaction, Order order, OrderStatus to, boolean expiredToo, Act act, String reason) {
        OrderStatus from = order.status;
        boolean atOnce = to != OrderStatus.ACCEPTED || isSoon(transaction, order);
        List<Lacking> lacking = from.isOpen() || to.isOpen()
                ? stock.secure(transaction, order, atOnce, expiredToo, act)
                : List.of();
        order.is(to, transaction.at());
        new OrderBook(transaction).stepped(order, from, act, reason);
        if (to.isSold() && !from.isSold()) {
            sold(transaction, order, act);
        } else if (from.isSold() && !to.isSold()) {
            rooms.purchases().undo(transaction, OrderBook.reference(order));
            rooms.points().takeBack(transaction, OrderBook.reference(order), act.points());
        }
        return lacking;
    }

    /** Rejected, cancelled, or back among the requests. What was handed over already does not come back to the lots. */
    void back(Transaction transaction, Order order, OrderStatus to, FlowersBack flowers, Act act, String reason) {
        OrderStatus from = order.status;
        if (!from.isSold()) {
            stock.giveBack(transaction, order, flowers, to.isOff() ? StockState.RETURNED : StockState.NONE, act);
        }
        order.is(to, transaction.at());
        new OrderBook(transaction).stepped(order, from, act, reason);
        if (from.isSold()) {
            rooms.purchases().undo(transaction, OrderBook.reference(order));
        }
        if (to.isOff()) {
            rooms.points().reverse(transaction, OrderBook.reference(order), 1, 1, act.points());
        } else if (from.isSold()) {
            rooms.points().takeBack(transaction, OrderBook.reference(order), act.points());
        }
    }

    void sold(Transaction transaction, Order order, Act act) {
        if (order.clientId != null) {
            Sale sale = new Sale(order.clientId, OrderBook.reference(order), order.goodsPaid(), booksPoints(order));
            rooms.purchases().complete(transaction, sale, act.points());
        }
    }

    /** The cloud books the points of its own orders, when there is one. */
    boolean booksPoints(Order order) {
        return !order.isOfMarket() || !rooms.cloudBooksPoints().getAsBoolean();
    }

    private boolean isSoon(Transaction transaction, Order order) {
        LocalDate tomorrow = rooms.time().dayOf(transaction.at()).plusDays(1);
        return !order.dueOn.isAfter(tomorrow);
    }
}
