package shop.petunia.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.orders.Order.Contact;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/** Writes an order down: contacts, lines, what they cost, the words it is found by. Within the caller's transaction. */
final class OrderWriting {
    private final OrderRooms rooms;
    private final OrderStock stock;

    OrderWriting(OrderRooms rooms, OrderStock stock) {
        this.rooms = rooms;
        this.stock = stock;
    }

    /** A new order of the shop's own with its lines, price and points; its flowers are still where they were. */
    Order add(Transaction transaction, Order order, OrderDraft draft, Act act) {
        mustHaveLines(draft);
        describe(order, draft.contacts());
        order.belongsTo(client(transaction, draft.clientId(), order.buyerPhone));
        order.cost(draft.goods(), draft.fee());
        OrderRepository rows = new OrderBook(transaction).rows();
        rows.insert(order);
        redeem(transaction, order, draft, act);
        newLines(transaction, order, draft.lines());
        OrderTerms.indexNew(transaction, order);
        return order;
    }

    static void mustHaveLines(OrderDraft draft) {
        if (draft.lines().isEmpty()) {
            throw new UserProblem("orders.noLines");
        }
    }

    Order numbered(Transaction transaction, Channel channel, OrderStatus status, Instant createdAt) {
        return new Order(transaction, new OrderBook(transaction).nextNumber(), channel, status, createdAt);
    }

    void describe(Order order, OrderContacts contacts) {
        order.describe(contacts, contact(contacts.buyerName(), contacts.buyerPhone()),
                contact(contacts.recipientName(), contacts.recipientPhone()));
    }

    /** Writes the lines in place of those that were there, and what they will take. */
    void lines(Transaction transaction, Order order, List<OrderLineDraft> drafts) {
        OrderRepository rows = new OrderBook(transaction).rows();
        rows.clearStems(order.id());
        rows.clearLines(order.id());
        newLines(transaction, order, drafts);
    }

    /** Of an order that has none yet. */
    void newLines(Transaction transaction, Order order, List<OrderLineDraft> drafts) {
        OrderRepository rows = new OrderBook(transaction).rows();
        List<Money> amounts =
                Spread.over(order.goodsPaid(), drafts.stream().map(OrderLineDraft::sum).toList());
        List<OrderLine> lines = new ArrayList<>();
        for (int position = 0; position < drafts.size(); position++) {
            OrderLine line = new OrderLine(order.id(), position, drafts.get(position), amounts.get(position));
            rows.insert(line);
            lines.add(line);
        }
        lines.forEach(line -> stock.plan(transaction, line, drafts.get(line.position)));
    }

    /** Who is chosen, whoever that was merged into, or who has this phone. */
    @Nullable Long client(Transaction transaction, @Nullable Long chosen, String phone) {
        if (chosen != null) {
            return rooms.clients().byId(transaction, chosen)
                    .orElseThrow(() -> new UserProblem("orders.client.gone"))
                    .id();
        }
        return phone.isEmpty()
                ? null
                : rooms.clients().byPhone(transaction, phone).map(ClientRow::id).orElse(null);
    }

    private void redeem(Transaction transaction, Order order, OrderDraft draft, Act act) {
        Points points = draft.points();
        if (points.isZero()) {
            return;
        }
        if (order.clientId == null) {
            throw new UserProblem("orders.points.noClient");
        }
        Money discount = rooms.points().redeem(transaction, order.clientId, points, draft.goods(),
                OrderBook.reference(order), act.points());
        order.payByPoints(points.hundredths(), discount);
        new OrderBook(transaction).rows().update(order);
    }

    private Contact contact(String name, String phone) {
        return new Contact(name, Phones.e164(phone, rooms.clients().region()).orElse(phone));
    }
}
