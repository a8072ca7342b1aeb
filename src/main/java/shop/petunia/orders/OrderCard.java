package shop.petunia.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.shared.Money;

/**
 * All that is known of an order.
 *
 * @param client of the programme, whoever it was merged into; null for none
 * @param marketItems what the marketplace wrote as lines, also when it could not be read; empty for other channels
 * @param history the oldest first
 */
public record OrderCard(
        OrderRow order,
        List<OrderLineRow> lines,
        List<OrderPaymentRow> payments,
        List<OrderEventRow> history,
        @Nullable ClientRow client,
        String marketItems) {
    public OrderCard {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        history = List.copyOf(history);
    }

    public long id() {
        return order.id();
    }

    /** What an edit begins with. */
    public OrderDraft draft() {
        return new OrderDraft(order.contacts(), order.clientId(), lines.stream().map(OrderLineRow::draft).toList(),
                order.fee(), order.pointsUsed());
    }

    /** What may be edited now. */
    public Editable editable() {
        return Editable.of(order.channel(), order.status());
    }

    public Money due() {
        return order.due();
    }
}
