package shop.petunia.orders;

import java.util.List;
import shop.petunia.shared.Sentence;

/**
 * What became of several orders.
 *
 * @param notReached whose turn had not come when the person stopped it
 */
public record BulkOutcome(List<OrderOutcome> done, List<Refused> refused, List<Long> notReached) {
    public BulkOutcome {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
        notReached = List.copyOf(notReached);
    }

    /** @param why names the order by its number */
    public record Refused(long orderId, Sentence why) {}
}
