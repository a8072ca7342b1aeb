package shop.petunia.orders;

import shop.petunia.labels.LabelOrder;
import shop.petunia.labels.LabelWay;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** What an order's label says. */
public final class OrderLabels {
    private OrderLabels() {}

    public static LabelOrder of(OrderCard card, Texts texts) {
        OrderRow order = card.order();
        Money due = order.due().isNegative() ? Money.ZERO : order.due();
        return new LabelOrder(
                order.number(),
                LabelWay.valueOf(order.way().name()),
                order.dueOn(),
                OrderTold.window(texts, order.from(), order.to()),
                order.address(),
                order.whoGets(),
                Phones.shown(order.phoneOfWhoGets()),
                card.lines().stream().map(line -> new LabelOrder.Line(line.name(), line.quantity())).toList(),
                order.comment(),
                order.giftNote(),
                order.total().minus(due),
                due);
    }
}
