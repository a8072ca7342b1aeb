package shop.petunia.orders;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.Right;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What an order costs and what was paid for it. A repeated command changes nothing. */
public final class OrderMoney {
    private final OrderRooms rooms;
    private final Database database;
    private final OrderMoves moves;

    public OrderMoney(OrderRooms rooms) {
        this.rooms = rooms;
        database = rooms.database();
        moves = new OrderMoves(rooms);
    }

    /**
     * Another total, delivery included, after points; spread over the lines, the original kept.
     *
     * @throws UserProblem unless the order is PENDING or ACCEPTED and the price above zero and not below the fee; or for
     *     want of a manager, see {@link PriceGuard}
     */
    public void price(long orderId, Money total, String reason, UUID operationId) {
        change(orderId, operationId, (transaction, book, order, act) -> {
            if (order.status != OrderStatus.PENDING && order.status != OrderStatus.ACCEPTED) {
                throw new UserProblem("orders.price.late", order.number, order.status);
            }
            if (total.isNegative() || total.isZero()) {
                throw new UserProblem("orders.price.positive");
            }
            if (total.kopecks() < order.fee) {
                throw new UserProblem("orders.price.belowFee", Money.ofKopecks(order.fee));
            }
            Money before = order.total();
            if (!total.equals(before)) {
                rooms.prices().demand().accept(Right.PRICE_CHANGE);
            }
            order.agree(total);
            book.spread(order);
            book.priced(order, before, act, Typed.lines(reason, Cancellation.REASON_LENGTH));
        });
    }

    /** @throws UserProblem when it is more than what is still to be paid, or the order is off */
    public void pay(long orderId, Payment payment, UUID operationId) {
        change(orderId, operationId, (transaction, book, order, act) -> pay(book, order, payment, act));
    }

    /** Gives money back without cancelling: a prepayment, or what was paid too much; of what is done only the latter. */
    public void refund(long orderId, Payment back, UUID operationId) {
        change(orderId, operationId, (transaction, book, order, act) -> {
            mustBeOpenOrOverpaid(order, back.amount());
            if (back.amount().kopecks() > order.paid) {
                throw new UserProblem("orders.refund.tooMuch", order.number, Money.ofKopecks(order.paid));
            }
            book.paid(order, back.by(), back.amount().negated(), act);
        });
    }

    /**
     * Pays a part of an open order with its client's points; once, for a second time the first ones are to be given back.
     *
     * @return what the points take off
     */
    public Money usePoints(long orderId, Points points, UUID operationId) {
        return database.write(transaction -> {
            Act act = Act.of(operationId, orderId);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(orderId);
            if (!book.isRepeated(act, orderId)) {
                redeem(transaction, book, order, points, act);
            }
            return Money.ofKopecks(order.pointsDiscount);
        });
    }

    /** The client has the points again, and what they had paid is to be paid in money. */
    public void returnPoints(long orderId, UUID operationId) {
        change(orderId, operationId, (transaction, book, order, act) -> {
            mustBeOpen(order);
            mustBeOurs(order);
            if (order.pointsUsed == 0) {
                throw new UserProblem("orders.points.none", order.number);
            }
            Money before = order.total();
            rooms.points().reverse(transaction, OrderBook.reference(order), 1, 1, act.points());
            order.payNoPoints();
            book.spread(order);
            book.noted(order, EventKind.POINTS, act, "", Sentence.of("orders.audit.pointsBack", order.number));
            book.priced(order, before, act, "");
        });
    }

    /** How many of the wanted points the client could pay how much with. */
    public RedemptionQuote quote(long clientId, Money goods, Points wanted) {
        return database.read(transaction -> rooms.points().quote(transaction, clientId, goods, wanted));
    }

    static void pay(OrderBook book, Order order, Payment payment, Act act) {
        if (order.status.isOff()) {
            throw new UserProblem("orders.payment.off", order.number, order.status);
        }
        if (payment.amount().compareTo(order.due()) > 0) {
            throw new UserProblem("orders.payment.tooMuch", order.number, order.due());
        }
        book.paid(order, payment.by(), payment.amount(), act);
    }

    /** What has come each way and not gone back; ways that gave back more than they got are made up for by the others. */
    static Map<PaidBy, Money> asPaid(OrderBook book, Order order) {
        Map<PaidBy, Money> sums = new EnumMap<>(PaidBy.class);
        book.rows().payments(order.id()).forEach(payment -> sums.merge(payment.paidBy, payment.amount(), Money::plus));
        sums.values().removeIf(sum -> sum.isNegative() || sum.isZero());
        var ways = sums.keySet().stream().toList();
        var shares = Spread.over(Money.ofKopecks(order.paid), sums.values().stream().toList());
        for (int i = 0; i < ways.size(); i++) {
            sums.put(ways.get(i), shares.get(i));
        }
        return sums;
    }

    private void redeem(Transaction transaction, OrderBook book, Order order, Points points, Act act) {
        mustBeOpen(order);
        mustBeOurs(order);
        if (order.clientId == null) {
            throw new UserProblem("orders.points.noClient");
        }
        if (order.pointsUsed > 0) {
            throw new UserProblem("orders.points.once", order.number);
        }
        Money before = order.total();
        Money discount = rooms.points().redeem(
                transaction, order.clientId, points, order.goodsPaid(), OrderBook.reference(order), act.points());
        order.payByPoints(points.hundredths(), discount);
        book.spread(order);
        book.noted(order, EventKind.POINTS, act, "",
                Sentence.of("orders.audit.points", order.number, points, discount));
        book.priced(order, before, act, "");
    }

    private static void mustBeOpenOrOverpaid(Order order, Money back) {
        Money tooMuch = order.due().negated();
        if (order.status.isSold() && tooMuch.kopecks() <= 0) {
            throw new UserProblem("orders.refund.sold", order.number);
        }
        if (order.status.isSold() && back.compareTo(tooMuch) > 0) {
            throw new UserProblem("orders.refund.onlyOverpaid", order.number, tooMuch);
        }
    }

    /** What a buyer's points pay of a marketplace order is agreed there: the shop would change a price it does not set. */
    private static void mustBeOurs(Order order) {
        if (order.isOfMarket()) {
            throw new UserProblem("orders.points.cloud", order.number);
        }
    }

    private static void mustBeOpen(Order order) {
        if (!order.status.isOpen()) {
            throw new UserProblem("orders.edit.ended", order.number, order.status);
        }
    }

    private void change(long orderId, UUID operationId, Change change) {
        database.writeOnly(transaction -> {
            Act act = Act.of(operationId, orderId);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(orderId);
            if (!book.isRepeated(act, orderId)) {
                change.make(transaction, book, order, act);
            }
        });
    }

    private interface Change {
        void make(Transaction transaction, OrderBook book, Order order, Act act);
    }
}
