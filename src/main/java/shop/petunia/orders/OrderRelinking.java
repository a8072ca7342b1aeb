package shop.petunia.orders;

import java.util.List;
import java.util.UUID;
import shop.petunia.orders.ProductLinks.Link;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Transaction;

/**
 * Lines of open orders that came before somebody said what their product is. They become what those that come from now
 * on will be, and take their flowers as in an edit; what has ended stays as it was sold.
 */
final class OrderRelinking {
    private final OrderRooms rooms;
    private final OrderStock stock;
    private final Transaction transaction;
    private final OrderBook book;

    OrderRelinking(OrderRooms rooms, OrderStock stock, Transaction transaction) {
        this.rooms = rooms;
        this.stock = stock;
        this.transaction = transaction;
        book = new OrderBook(transaction);
    }

    /** @return how many orders have other lines now */
    int to(long product, UUID operationId) {
        List<Long> orders = book.rows().openWith(product);
        orders.forEach(id -> relink(book.locked(id), product, Act.of(operationId, id)));
        return orders.size();
    }

    private void relink(Order order, long product, Act act) {
        List<OrderStem> stems = book.rows().stems(order.id());
        List<OrderLineDraft> drafts = book.rows().lines(order.id()).stream()
                .map(line -> linked(line.draft(stems), product))
                .toList();
        List<Lacking> lacking = List.of();
        if (order.stock == StockState.NONE) {
            new OrderWriting(rooms, stock).lines(transaction, order, drafts);
        } else {
            lacking = new OrderRebooking(rooms, stock, transaction, order, act).to(drafts, false);
        }
        book.noted(order, EventKind.EDITED, act, "", Sentence.of("orders.audit.relined", order.number));
        CloudOrders.tell(book, order, lacking, act);
    }

    private OrderLineDraft linked(OrderLineDraft line, long product) {
        return line.marketProduct() == null || line.marketProduct() != product
                ? line
                : rooms.links().of(transaction, product, line.name()).map(link -> linked(line, link)).orElse(line);
    }

    private static OrderLineDraft linked(OrderLineDraft line, Link link) {
        return new OrderLineDraft(link.kind(), link.itemId(), line.name(), line.quantity(), line.price(),
                line.discount(), line.marketProduct());
    }
}
