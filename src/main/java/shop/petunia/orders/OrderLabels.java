package shop.petunia.orders;

import shop.petunia.labels.LabelOrder;
import shop.petunia.labels.LabelWay;
import shop.petunia.shared.Money;

/** What an order's label says. */
final class OrderLabels {
    private OrderLabels() {}

    static LabelOrder of(OrderCard card, OrderTold told) {
        OrderRow order = card.order();
        Money due = order.due();
        return new LabelOrder(
                order.number(),
                LabelWay.valueOf(order.way().name()),
                order.dueOn(),
                told.window(order.from(), order.to()),
                order.address(),
                order.whoGets(),
                OrderTold.phone(order.phoneOfWhoGets()),
                card.lines().stream().map(line -> new LabelOrder.Line(line.name(), line.quantity())).toList(),
                order.comment(),
                order.giftNote(),
                order.paidOnline() ? order.total() : order.paid(),
                due.isNegative() ? Money.ZERO : due);
    }
}
