package shop.petunia.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One transaction of a customer there.
 *
 * @param amount kopecks of the sale, null when it is none
 * @param points signed, in hundredths
 * @param order there, null for what was no order of the marketplace
 */
record CloudTx(long id, @Nullable Long amount, long points, @Nullable Long order) {
    /** Nothing when the list is missing or one of it cannot be understood: half a list would tell lies. */
    static Optional<List<CloudTx>> of(JsonNode customer) {
        JsonNode list = customer.path("transactions");
        if (!list.isArray()) {
            return Optional.empty();
        }
        List<CloudTx> all = new ArrayList<>();
        for (JsonNode node : list) {
            Optional<Long> id = Json.id(node, "id");
            Long points = Json.hundredths(node, "points_accrued");
            if (id.isEmpty() || points == null) {
                return Optional.empty();
            }
            all.add(new CloudTx(id.get(), Json.hundredths(node, "amount"), points,
                    Json.id(node, "order_id").orElse(null)));
        }
        return Optional.of(all);
    }

    /** Whether this outgoing change could have become it. */
    boolean couldBe(Outgoing row) {
        if (order != null || row.aboveTx != null && id <= row.aboveTx) {
            return false;
        }
        return row.kind == OutgoingKind.SALE
                ? amount != null && amount == row.amount && points >= 0
                : points == -row.amount;
    }
}
