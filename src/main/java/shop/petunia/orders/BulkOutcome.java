package shop.petunia.orders;

import java.util.List;
import shop.petunia.shared.Sentence;

/** What became of several orders. */
public record BulkOutcome(List<OrderOutcome> done, List<Refused> refused) {
    public BulkOutcome {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /** @param why names the order by its number */
    public record Refused(long orderId, Sentence why) {}
}
