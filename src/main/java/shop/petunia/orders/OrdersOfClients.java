package shop.petunia.orders;

import shop.petunia.clients.ClientDraft;
import shop.petunia.clients.ClientErasure;
import shop.petunia.clients.ClientMove;
import shop.petunia.clients.Enrolment;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Orders follow a client who is merged. Who has an open order cannot be anonymised; ended orders keep what was sold, and
 * nothing of the person.
 */
public final class OrdersOfClients implements ClientMove, ClientErasure {
    @Override
    public void move(Transaction transaction, long from, long into) {
        OrderRepository rows = new OrderBook(transaction).rows();
        rows.ofClient(from).forEach(order -> {
            order.belongsTo(into);
            rows.update(order);
        });
    }

    @Override
    public void mayErase(Transaction transaction, long clientId) {
        OrderRepository rows = new OrderBook(transaction).rows();
        rows.openOf(clientId).stream().findFirst().flatMap(rows::byId).ifPresent(order -> {
            throw new UserProblem("orders.client.open", order.number);
        });
    }

    @Override
    public void erase(Transaction transaction, long clientId) {
        OrderRepository rows = new OrderBook(transaction).rows();
        rows.ofClient(clientId).forEach(order -> {
            order.forget();
            rows.update(order);
            rows.forgetReasons(order.id());
            OrderTerms.index(transaction, order);
        });
        OrderTerms.forgetUnmentioned(transaction);
    }

    /** @return the new client's id */
    static long add(OrderRooms rooms, Transaction transaction, Order order) {
        return rooms.clients().add(transaction, ClientDraft.of(order.buyerPhone, order.buyerName), Enrolment.NEW);
    }
}
