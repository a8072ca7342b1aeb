package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import jakarta.data.exceptions.DataException;
import java.util.List;
import java.util.Locale;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.DocumentRef;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Reads and writes the rows of orders within one transaction, each change with its history and its announcement. */
final class OrderBook {
    /** The refusal of a command that another one, at the same moment, has carried out. */
    static final String REPEATED = "orders.operation.repeated";

    private final Transaction transaction;
    private final OrderRepository rows;

    OrderBook(Transaction transaction) {
        this.transaction = transaction;
        rows = new OrderRepository_(transaction.session());
    }

    OrderRepository rows() {
        return rows;
    }

    /** Nobody else writes the order until the transaction ends. */
    Order locked(long id) {
        Order order = transaction.session().get(Order.class, id, LockMode.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new UserProblem("orders.gone");
        }
        return order;
    }

    boolean isRepeated(Act act, long orderId) {
        return rows.booked(act.id(), orderId) > 0;
    }

    /** {@code S-00001} upward. */
    String nextNumber() {
        OrderCounter counter = requireNonNull(
                transaction.session().get(OrderCounter.class, OrderCounter.ONLY, LockMode.PESSIMISTIC_WRITE));
        String number = "S-" + String.format(Locale.ROOT, "%05d", counter.next());
        rows.update(counter);
        return number;
    }

    void created(Order order, Act act) {
        write(new OrderEvent(transaction, order.id(), EventKind.CREATED, act, "")
                .steps(null, order.status).totals(null, order.total()));
        announce(order, EventKind.CREATED, null, act,
                Sentence.of("orders.audit.created", order.number, order.channel, order.total()));
    }

    void stepped(Order order, OrderStatus from, Act act, String reason) {
        rows.update(order);
        write(new OrderEvent(transaction, order.id(), EventKind.STATUS, act, reason).steps(from, order.status));
        announce(order, EventKind.STATUS, from, act,
                Sentence.of(act.fromMarket() ? "orders.audit.adopted" : "orders.audit.status", order.number, from,
                        order.status));
    }

    void priced(Order order, Money before, Act act, String reason) {
        rows.update(order);
        write(new OrderEvent(transaction, order.id(), EventKind.PRICE, act, reason).totals(before, order.total()));
        announce(order, EventKind.PRICE, null, act,
                Sentence.of("orders.audit.price", order.number, before, order.total()));
    }

    /** Money that the marketplace has got, or given back: it is in no till. */
    void paidOnline(Order order, Money amount, Act act) {
        rows.update(order);
        write(new OrderEvent(transaction, order.id(), EventKind.PAYMENT, act, "").totals(null, amount));
        announce(order, EventKind.PAYMENT, null, act, null);
    }

    void paid(Order order, PaidBy by, Money amount, Act act) {
        OrderEvent event = new OrderEvent(transaction, order.id(), EventKind.PAYMENT, act, "").by(by);
        rows.insert(new OrderPayment(transaction, order.id(), by, amount, act.id(), event.step));
        order.receive(amount);
        rows.update(order);
        write(event.totals(null, amount));
        announce(order, EventKind.PAYMENT, null, act, amount.isNegative()
                ? Sentence.of("orders.audit.refunded", order.number, amount.negated(), by)
                : Sentence.of("orders.audit.paid", order.number, amount, by));
    }

    /** The row changes even so: of two returns at once the second is to see what the first has taken. */
    void returned(Order order, Money back, Act act, String reason) {
        rows.update(order);
        write(new OrderEvent(transaction, order.id(), EventKind.RETURNED, act, reason).totals(null, back));
        announce(order, EventKind.RETURNED, null, act, null);
    }

    /** What the marketplace has told otherwise changes no more than figures. */
    void changed(Order order, Act act) {
        announce(order, EventKind.EDITED, null, act, null);
    }

    /** Anything else that the history tells. */
    void noted(Order order, EventKind kind, Act act, String reason, @Nullable Sentence audit) {
        rows.update(order);
        write(new OrderEvent(transaction, order.id(), kind, act, reason));
        announce(order, kind, null, act, audit);
    }

    /** What the total without the fee means for each line. */
    void spread(Order order) {
        List<OrderLine> lines = rows.lines(order.id());
        List<Money> amounts = Spread.over(order.goodsPaid(), lines.stream().map(OrderLine::sum).toList());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).bring(amounts.get(i));
            rows.update(lines.get(i));
        }
    }

    static DocumentRef reference(Order order) {
        return DocumentRef.order(order.id(), order.number);
    }

    private void write(OrderEvent event) {
        try {
            rows.insert(event);
        } catch (DataException refused) {
            if (Database.violates(refused, "order_event_operation_uq")) {
                throw new UserProblem(refused, REPEATED);
            }
            throw refused;
        }
    }

    private void announce(
            Order order, EventKind what, @Nullable OrderStatus from, Act act, @Nullable Sentence audit) {
        transaction.announce(new OrderChange(order.id(), what, from, order.status, act.id(), act.fromMarket(), audit));
    }
}
