package shop.petunia.marketplace;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Database;

/** What is wrong with the marketplace's orders: the journal hears of it once, not every fifteen seconds. */
final class OrderComplaints {
    private final Database database;
    private final Map<Long, String> told = new HashMap<>();

    OrderComplaints(Database database) {
        this.database = database;
    }

    void unreadable(long marketId, String words) {
        tell(marketId, JournalKind.UNREADABLE, null, marketId + " — " + words);
    }

    /** It is open here and unknown there: nobody but a person can say what has become of it. */
    void gone(long marketId, @Nullable Long orderId) {
        tell(marketId, JournalKind.ORDER_GONE, orderId, "");
    }

    void settled(long marketId) {
        told.remove(marketId);
    }

    private void tell(long marketId, JournalKind what, @Nullable Long orderId, String hint) {
        String complaint = what + hint;
        if (!Objects.equals(told.put(marketId, complaint), complaint)) {
            database.writeOnly(transaction -> Journal.write(transaction, what, orderId, null, hint));
        }
    }
}
