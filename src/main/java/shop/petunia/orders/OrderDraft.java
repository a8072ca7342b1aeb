package shop.petunia.orders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;

/**
 * An order as somebody takes it down. Without lines it only edits one that has none: the marketplace's may.
 *
 * @param clientId of the programme; null: whoever has the buyer's phone, if anybody
 * @param fee for delivery
 * @param points that pay a part; zero for none
 */
public record OrderDraft(
        OrderContacts contacts, @Nullable Long clientId, List<OrderLineDraft> lines, Money fee, Points points) {
    public static final int MOST_LINES = 200;

    public OrderDraft {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) {
            throw new UserProblem("orders.tooManyLines", MOST_LINES);
        }
        if (fee.isNegative()) {
            throw new UserProblem("orders.fee.negative");
        }
        if (points.isNegative()) {
            throw new UserProblem("orders.points.negative");
        }
    }

    public static OrderDraft of(OrderContacts contacts, List<OrderLineDraft> lines) {
        return new OrderDraft(contacts, null, lines, Money.ZERO, Points.ZERO);
    }

    public OrderDraft contacts(OrderContacts others) {
        return new OrderDraft(others, clientId, lines, fee, points);
    }

    public OrderDraft client(@Nullable Long id) {
        return new OrderDraft(contacts, id, lines, fee, points);
    }

    public OrderDraft lines(List<OrderLineDraft> others) {
        return new OrderDraft(contacts, clientId, others, fee, points);
    }

    public OrderDraft fee(Money forDelivery) {
        return new OrderDraft(contacts, clientId, lines, forDelivery, points);
    }

    public OrderDraft points(Points wanted) {
        return new OrderDraft(contacts, clientId, lines, fee, wanted);
    }

    /** What the lines cost after their discounts. */
    public Money goods() {
        return lines.stream().map(OrderLineDraft::sum).reduce(Money.ZERO, Money::plus);
    }
}
