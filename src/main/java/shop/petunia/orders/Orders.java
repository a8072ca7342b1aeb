package shop.petunia.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientCard;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.LatinKeys;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Every sale, whichever way it came: how one is taken down, edited and looked at. What is done with it afterwards is
 * told in {@link OrderSteps} and {@link OrderMoney}. A repeated command answers as the first time, without effects.
 */
public final class Orders {
    private final OrderRooms rooms;
    private final Database database;
    private final OrderMoves moves;
    private final OrderWriting writing;
    private final LinePrices prices;

    public Orders(OrderRooms rooms) {
        this.rooms = rooms;
        database = rooms.database();
        moves = new OrderMoves(rooms);
        writing = new OrderWriting(rooms, moves.stock());
        prices = new LinePrices(rooms);
    }

    /**
     * Takes an order by phone down; it is accepted with that. What is due today or tomorrow takes its flowers at once,
     * too few are no obstacle.
     *
     * @param prepaid what is paid already, at most the total
     * @param expiredToo whether the person has confirmed that flowers past their last day may go in
     */
    public OrderOutcome create(OrderDraft draft, List<Payment> prepaid, boolean expiredToo, UUID operationId) {
        return create(draft, prepaid, expiredToo, false, operationId);
    }

    /** @param enrols whether the buyer becomes a client of the programme with it */
    public OrderOutcome create(
            OrderDraft draft, List<Payment> prepaid, boolean expiredToo, boolean enrols, UUID operationId) {
        return database.write(transaction -> {
            Optional<Order> before = made(transaction, operationId);
            return before.isPresent()
                    ? outcome(before.get(), List.of())
                    : create(transaction, draft, prepaid, expiredToo, enrols, operationId);
        });
    }

    /**
     * A sale over the counter, in the caller's transaction: an order that is born done, with its stock taken, its points
     * and its purchase kept.
     *
     * @param payments what was paid in money; together the total
     */
    public OrderOutcome sell(
            Transaction transaction, OrderDraft draft, List<Payment> payments, boolean expiredToo, UUID operationId) {
        Optional<Order> before = made(transaction, operationId);
        if (before.isPresent()) {
            return outcome(before.get(), List.of());
        }
        Act act = Act.of(operationId, 0);
        Order order = writing.add(transaction, writing.numbered(
                transaction, Channel.COUNTER, OrderStatus.DONE, transaction.at()), draft, act);
        OrderBook book = new OrderBook(transaction);
        book.created(order, act);
        payments.forEach(payment -> book.paid(order, payment.by(), payment.amount(), act));
        if (!order.due().isZero()) {
            throw new UserProblem("orders.sale.notPaid", order.total(), Money.ofKopecks(order.paid));
        }
        List<Lacking> lacking = moves.stock().secure(transaction, order, true, expiredToo, act);
        book.rows().update(order);
        moves.sold(transaction, order, act);
        return outcome(order, lacking);
    }

    /**
     * Edits what the status allows, see {@link Editable}; the draft's points are not looked at. Of other lines only the
     * difference moves in the stock; a price that was agreed otherwise is gone with them. What is due today or tomorrow
     * now takes what it had promised.
     */
    public OrderOutcome edit(long orderId, OrderDraft draft, boolean expiredToo, UUID operationId) {
        return database.write(transaction -> {
            Act act = Act.of(operationId, orderId);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(orderId);
            return book.isRepeated(act, orderId)
                    ? outcome(order, List.of())
                    : edit(transaction, order, draft, expiredToo, act);
        });
    }

    /** The order's client: another, whoever has the buyer's phone, or null for none. */
    public void link(long orderId, @Nullable Long clientId, UUID operationId) {
        database.writeOnly(transaction -> {
            Act act = Act.of(operationId, orderId);
            OrderBook book = new OrderBook(transaction);
            Order order = book.locked(orderId);
            if (!book.isRepeated(act, orderId)) {
                link(transaction, order, clientId, act);
            }
        });
    }

    /**
     * Makes the buyer a client of the programme and links the order; who has the phone already is linked.
     *
     * @return the client's id
     */
    public long enrol(long orderId, UUID operationId) {
        return database.write(transaction -> {
            Act act = Act.of(operationId, orderId);
            Order order = new OrderBook(transaction).locked(orderId);
            return order.clientId == null ? enrol(transaction, order, act) : order.clientId;
        });
    }

    public Optional<OrderCard> card(long orderId) {
        return database.read(transaction -> card(transaction, orderId));
    }

    public Optional<OrderCard> card(Transaction transaction, long orderId) {
        return new OrderBook(transaction).rows().byId(orderId).map(order -> card(transaction, order));
    }

    /** What a scanned label holds. */
    public Optional<Long> byNumber(String number) {
        return database.read(transaction -> {
            OrderRepository rows = new OrderBook(transaction).rows();
            return rows.byNumber(number.strip()).or(() -> rows.byNumber(LatinKeys.of(number.strip()))).map(Order::id);
        });
    }

    /**
     * The cards of these numbers, for labels.
     *
     * @throws UserProblem that names the number that no order has
     */
    public List<OrderCard> byNumbers(List<String> numbers) {
        return numbers.stream()
                .map(number -> byNumber(number).flatMap(this::card)
                        .orElseThrow(() -> new UserProblem("orders.numberUnknown", number)))
                .toList();
    }

    private OrderOutcome create(Transaction transaction, OrderDraft draft, List<Payment> prepaid, boolean expiredToo,
            boolean enrols, UUID operationId) {
        prices.demand(transaction, List.of(), draft.lines());
        Act act = Act.of(operationId, 0);
        Order order = writing.add(transaction, writing.numbered(
                transaction, Channel.PHONE, OrderStatus.ACCEPTED, transaction.at()), draft, act);
        OrderBook book = new OrderBook(transaction);
        book.created(order, act);
        prepaid.forEach(payment -> OrderMoney.pay(book, order, payment, act));
        if (enrols && order.clientId == null) {
            long unused = enrol(transaction, order, act);
        }
        List<Lacking> lacking = moves.secure(transaction, order, expiredToo, act);
        book.rows().update(order);
        return outcome(order, lacking);
    }

    private OrderOutcome edit(
            Transaction transaction, Order order, OrderDraft draft, boolean expiredToo, Act act) {
        Editable editable = Editable.of(order.channel, order.status);
        List<OrderLineDraft> lines = lines(transaction, order);
        boolean others = !lines.equals(draft.lines()) || order.fee != draft.fee().kopecks();
        if (editable == Editable.NOTHING) {
            throw new UserProblem("orders.edit.ended", order.number, order.status);
        }
        if (editable == Editable.CONTACTS && (others || order.way != draft.contacts().way())) {
            throw new UserProblem("orders.edit.contactsOnly", order.number, order.status);
        }
        if (others) {
            OrderWriting.mustHaveLines(draft);
            prices.demand(transaction, lines, draft.lines());
        }
        OrderBook book = new OrderBook(transaction);
        writing.describe(order, draft.contacts());
        OrderTerms.index(transaction, order);
        book.noted(order, EventKind.EDITED, act, "", Sentence.of("orders.audit.edited", order.number));
        List<Lacking> lacking = others
                ? replace(transaction, order, draft, !lines.equals(draft.lines()), expiredToo, act)
                : List.of();
        return outcome(order, order.stock == StockState.PROMISED
                ? takeWhatIsNear(transaction, order, lacking, expiredToo, act)
                : lacking);
    }

    private List<Lacking> takeWhatIsNear(
            Transaction transaction, Order order, List<Lacking> promised, boolean expiredToo, Act act) {
        List<Lacking> taken = moves.secure(transaction, order, expiredToo, act);
        new OrderBook(transaction).rows().update(order);
        return order.stock == StockState.TAKEN ? taken : promised;
    }

    private List<Lacking> replace(Transaction transaction, Order order, OrderDraft draft, boolean otherLines,
            boolean expiredToo, Act act) {
        OrderBook book = new OrderBook(transaction);
        Money total = order.total();
        order.cost(draft.goods(), draft.fee());
        List<Lacking> lacking = List.of();
        if (otherLines) {
            lacking = new OrderRebooking(rooms, moves.stock(), transaction, order, act)
                    .to(draft.lines(), expiredToo);
        } else {
            book.spread(order);
        }
        book.rows().update(order);
        if (!total.equals(order.total())) {
            book.priced(order, total, act, "");
        }
        return lacking;
    }

    private void link(Transaction transaction, Order order, @Nullable Long clientId, Act act) {
        if (order.pointsUsed > 0) {
            throw new UserProblem("orders.client.points", order.number);
        }
        if (order.status.isSold()) {
            throw new UserProblem("orders.client.sold", order.number);
        }
        Optional<ClientCard> client = Optional.ofNullable(clientId).map(id -> rooms.clients().byId(transaction, id)
                .orElseThrow(() -> new UserProblem("orders.client.gone")));
        order.belongsTo(client.map(ClientCard::id).orElse(null));
        String card = client.map(found -> found.client().card()).orElse("—");
        new OrderBook(transaction).noted(order, EventKind.CLIENT, act, card,
                Sentence.of("orders.audit.client", order.number, card));
    }

    private long enrol(Transaction transaction, Order order, Act act) {
        Optional<ClientRow> known = rooms.clients().byPhone(transaction, order.buyerPhone);
        long client = known.isPresent() ? known.get().id() : OrdersOfClients.add(rooms, transaction, order);
        link(transaction, order, client, act);
        return client;
    }

    private OrderCard card(Transaction transaction, Order order) {
        OrderRepository rows = new OrderBook(transaction).rows();
        Map<Long, String> names = transaction.session()
                .createSelectionQuery("select id, name from StaffMember", StaffName.class)
                .getResultStream().collect(Collectors.toMap(StaffName::id, StaffName::name));
        List<OrderStem> stems = rows.stems(order.id());
        List<OrderLineRow> lines = rows.lines(order.id()).stream().map(line -> line.row(stems)).toList();
        String composition = lines.stream().map(OrderLineRow::words).collect(Collectors.joining(", "));
        ClientRow client = order.clientId == null
                ? null
                : rooms.clients().byId(transaction, order.clientId).map(ClientCard::client).orElse(null);
        return new OrderCard(
                OrderRow.of(order, composition),
                lines,
                rows.payments(order.id()).stream().map(payment -> payment.row(names)).toList(),
                rows.events(order.id()).stream().map(event -> event.row(names)).toList(),
                client,
                order.marketItems);
    }

    static List<OrderLineDraft> lines(Transaction transaction, Order order) {
        OrderRepository rows = new OrderBook(transaction).rows();
        List<OrderStem> stems = rows.stems(order.id());
        return rows.lines(order.id()).stream().map(line -> line.draft(stems)).toList();
    }

    private static Optional<Order> made(Transaction transaction, UUID operationId) {
        OrderRepository rows = new OrderBook(transaction).rows();
        return rows.touchedBy(operationId).stream().findFirst().flatMap(rows::byId);
    }

    static OrderOutcome outcome(Order order, List<Lacking> lacking) {
        return new OrderOutcome(order.id(), order.number, order.status, lacking);
    }

    record StaffName(Long id, String name) {}
}
