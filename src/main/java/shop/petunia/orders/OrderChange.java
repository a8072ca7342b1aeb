package shop.petunia.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/**
 * An order was created or changed. The sentences hold its number and no personal data.
 *
 * @param what happened, in the words of its history
 * @param from before a step; null otherwise
 * @param to the status now
 * @param operationId of the command
 * @param fromMarket whether the marketplace told it, so that nothing echoes
 */
public record OrderChange(
        long id,
        EventKind what,
        @Nullable OrderStatus from,
        OrderStatus to,
        UUID operationId,
        boolean fromMarket,
        @Nullable Sentence audit) implements Change {
    public static final String ORDER = "order";

    @Override
    public String kind() {
        return ORDER;
    }
}
