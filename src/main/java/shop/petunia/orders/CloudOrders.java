package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.CloudOrder.CloudLine;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The marketplace is the truth for its orders: whatever it reports is adopted with its effects and marked so in the
 * history, also what the shop itself could not have done.
 */
public final class CloudOrders {
    private final OrderRooms rooms;
    private final OrderMoves moves;
    private final OrderWriting writing;

    public CloudOrders(OrderRooms rooms) {
        this.rooms = rooms;
        moves = new OrderMoves(rooms);
        writing = new OrderWriting(rooms, moves.stock());
    }

    public Adopted adopt(CloudOrder told, UUID operationId) {
        try {
            return rooms.database().write(transaction -> adopt(transaction, told, operationId));
        } catch (RuntimeException problem) {
            if (!isKnownMeanwhile(problem)) {
                throw problem;
            }
            return rooms.database().write(transaction -> adopt(transaction, told, operationId));
        }
    }

    /** First seen open, it takes its flowers; first seen ended, it moves neither stock nor points. */
    public Adopted adopt(Transaction transaction, CloudOrder told, UUID operationId) {
        Optional<Order> known = new OrderBook(transaction).rows().byMarketId(told.marketId());
        if (known.isEmpty()) {
            return adoptNew(transaction, told, operationId);
        }
        Order order = new OrderBook(transaction).locked(known.get().id());
        if (order.marketVersion.equals(told.version())) {
            return Adopted.UNCHANGED;
        }
        change(transaction, order, told, Act.told(operationId, order.id()));
        return Adopted.CHANGED;
    }

    /** What the caller has looked for in vain; when somebody else was faster with it, nothing of all this is written. */
    public Adopted adoptNew(Transaction transaction, CloudOrder told, UUID operationId) {
        add(transaction, told, operationId);
        return Adopted.NEW;
    }

    /**
     * The marketplace has refused what the shop had done: the order has the cloud's status again, and its flowers are
     * where that status has them.
     *
     * @param reason as the marketplace gave it, for the history
     */
    public void refused(long marketId, OrderStatus there, String reason, UUID operationId) {
        rooms.database().writeOnly(transaction -> {
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(book.rows().byMarketId(marketId).orElseThrow().id());
            Act act = Act.told(operationId, order.id());
            if (!book.isRepeated(act, order.id())) {
                order.hears(there);
                book.rows().update(order);
                tell(book, order, move(transaction, order, there, act,
                        Typed.cut(reason.strip(), Cancellation.REASON_LENGTH)), act);
            }
        });
    }

    /**
     * A person has said what one of the marketplace's products is: the lines of open orders follow.
     *
     * @return how many orders
     */
    public int relink(Transaction transaction, long product, UUID operationId) {
        return new OrderRelinking(rooms, moves.stock(), transaction).to(product, operationId);
    }

    /** The shop's number for a marketplace order, if it is known here. */
    public Optional<Long> byMarketId(long marketId) {
        return rooms.database().read(
                transaction -> new OrderBook(transaction).rows().byMarketId(marketId).map(Order::id));
    }

    private void add(Transaction transaction, CloudOrder told, UUID operationId) {
        Act act = Act.told(operationId, told.marketId());
        Order order =
                new Order(transaction, told.number(), Channel.MARKETPLACE, told.status(), told.createdAt());
        if (told.completedAt() != null && told.status().isSold()) {
            order.sawDone(told.completedAt());
        }
        writing.describe(order, told.contacts());
        order.belongsTo(writing.client(transaction, null, order.buyerPhone));
        List<OrderLineDraft> lines = lines(transaction, told);
        order.hears(told, lines.stream().map(OrderLineDraft::sum).reduce(Money.ZERO, Money::plus));
        OrderBook book = new OrderBook(transaction);
        book.rows().insert(order);
        writing.newLines(transaction, order, lines);
        OrderTerms.indexNew(transaction, order);
        book.created(order, act);
        if (order.tab == OrderTab.ACTIVE) {
            tell(book, order, secure(transaction, order, act), act);
        }
    }

    private void change(Transaction transaction, Order order, CloudOrder told, Act act) {
        OrderBook book = new OrderBook(transaction);
        Money before = order.total();
        boolean paidBefore = order.paidOnline;
        OrderStatus there = order.marketStatus;
        boolean moving = there != told.status() && !isOwnStep(book, order, there, told.status());
        if (moving && told.completedAt() != null && told.status().isSold() && !order.status.isSold()) {
            order.sawDone(told.completedAt());
        }
        boolean otherLines = !order.marketItems.equals(Typed.cut(told.items(), Order.ITEMS_LENGTH));
        if (order.status.isOpen()) {
            writing.describe(order,
                    ToldContacts.merged(order.marketContacts, told.contacts(), OrderRow.of(order, "").contacts()));
            OrderTerms.index(transaction, order);
        }
        order.hears(told, Money.ofKopecks(order.goods));
        List<Lacking> lacking = List.of();
        if (otherLines) {
            lacking = new CloudLines(rooms, moves.stock(), transaction, order, act)
                    .become(told, lines(transaction, told));
        } else {
            book.spread(order);
        }
        book.rows().update(order);
        if (!before.equals(order.total())) {
            book.priced(order, before, act, "");
        }
        if (order.paidOnline != paidBefore) {
            book.paidOnline(order, order.paidOnline ? order.total() : before.negated(), act);
        }
        StockState stock = order.stock;
        List<Lacking> moved = moving ? move(transaction, order, told.status(), act, "") : List.of();
        List<Lacking> near = order.stock == StockState.PROMISED
                ? moves.secure(transaction, order, false, act)
                : List.of();
        book.rows().update(order);
        if (order.status.isSold()) {
            book.changed(order, act);
        }
        tell(book, order, order.stock == stock ? lacking : near.isEmpty() ? moved : near, act);
    }

    /** Nobody sits before the screen when the marketplace moves an order: what is lacking stands in the history. */
    static void tell(OrderBook book, Order order, List<Lacking> lacking, Act act) {
        if (!lacking.isEmpty()) {
            String words = OrderTold.lacking(lacking);
            book.noted(order, EventKind.LACKING, act, Typed.cut(words, Cancellation.REASON_LENGTH),
                    Sentence.of("orders.audit.lacking", order.number, words));
        }
    }

    /** The shop's own steps reach the marketplace one after the other: hearing of an earlier one undoes no later one. */
    private static boolean isOwnStep(OrderBook book, Order order, @Nullable OrderStatus there, OrderStatus now) {
        List<OrderStatus> path =
                book.rows().events(order.id()).stream().flatMap(event -> Stream.ofNullable(event.toStatus)).toList();
        return there != null && path.lastIndexOf(now) > path.lastIndexOf(there);
    }

    /** Another reader was faster with the same new order; its number is the marketplace's, too. */
    private static boolean isKnownMeanwhile(RuntimeException problem) {
        return Database.violates(problem, "shop_order_market_uq")
                || Database.violates(problem, "shop_order_number_uq");
    }

    private List<Lacking> move(Transaction transaction, Order order, OrderStatus to, Act act, String reason) {
        OrderStatus from = order.status;
        if (from == to) {
            return List.of();
        }
        if (to.isOff() || to == OrderStatus.PENDING) {
            moves.back(transaction, order, to, FlowersBack.TO_LOTS, act, reason);
            return List.of();
        }
        return moves.forward(transaction, order, to, false, act, reason);
    }

    private List<Lacking> secure(Transaction transaction, Order order, Act act) {
        List<Lacking> lacking = order.status == OrderStatus.ACCEPTED
                ? moves.secure(transaction, order, false, act)
                : moves.stock().secure(transaction, order, true, false, act);
        new OrderBook(transaction).rows().update(order);
        return lacking;
    }

    private List<OrderLineDraft> lines(Transaction transaction, CloudOrder told) {
        List<OrderLineDraft> lines = new ArrayList<>();
        for (CloudLine line : told.lines()) {
            Optional<ProductLinks.Link> link = rooms.links().of(transaction, line.product(), line.name());
            Money price = line.price() == null ? Money.ZERO : requireNonNull(line.price());
            lines.add(new OrderLineDraft(link.map(ProductLinks.Link::kind).orElse(LineKind.FREE),
                    link.map(ProductLinks.Link::itemId).orElse(null), Typed.cut(line.name(),
                            OrderLineDraft.NAME_LENGTH),
                    line.quantity(), price, Money.ZERO, line.product()));
        }
        return lines;
    }
}
