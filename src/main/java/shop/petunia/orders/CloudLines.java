package shop.petunia.orders;

import java.util.List;
import java.util.stream.Collectors;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Transaction;

/**
 * Other lines that the marketplace tells of an order that is known already. What fell away goes back to the very lots,
 * what was added is taken; what was handed over, called off or can't be read moves nothing and is told instead.
 */
final class CloudLines {
    private final OrderRooms rooms;
    private final OrderStock stock;
    private final Transaction transaction;
    private final Order order;
    private final Act act;
    private final OrderBook book;

    CloudLines(OrderRooms rooms, OrderStock stock, Transaction transaction, Order order, Act act) {
        this.rooms = rooms;
        this.stock = stock;
        this.transaction = transaction;
        this.order = order;
        this.act = act;
        book = new OrderBook(transaction);
    }

    /** @return what the order has now too little of */
    List<Lacking> become(CloudOrder told, List<OrderLineDraft> lines) {
        if (order.stock == StockState.NONE) {
            cost(lines);
            new OrderWriting(rooms, stock).lines(transaction, order, lines);
            return List.of();
        }
        if (lines.isEmpty() || told.status().isOff() || order.status.isSold()) {
            book.spread(order);
            book.noted(order, EventKind.LINES_KEPT, act, Typed.cut(told.items(), Cancellation.REASON_LENGTH), null);
            return List.of();
        }
        String before = composition();
        cost(lines);
        List<Lacking> lacking = new OrderRebooking(rooms, stock, transaction, order, act).to(lines, false);
        String after = composition();
        if (!after.equals(before)) {
            book.noted(order, EventKind.EDITED, act, Typed.cut(before + " → " + after, Cancellation.REASON_LENGTH),
                    Sentence.of("orders.audit.relined", order.number));
        }
        return lacking;
    }

    private void cost(List<OrderLineDraft> lines) {
        order.goods = lines.stream().mapToLong(line -> line.sum().kopecks()).sum();
    }

    private String composition() {
        return book.rows().lines(order.id()).stream()
                .map(line -> line.row(List.of()).words())
                .collect(Collectors.joining(", "));
    }
}
