package shop.petunia.stock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What was sold though the books knew none.
 *
 * @param outstanding what nothing has made up for yet
 * @param unitCost the last known cost, or null for a good that was never received
 */
public record ShortageRow(
        long id,
        long goodId,
        String goodName,
        int quantity,
        int outstanding,
        @Nullable Money unitCost,
        Document document,
        Instant at) {
    /** As the database tells it. */
    ShortageRow(
            Long id,
            Long goodId,
            String goodName,
            Integer quantity,
            Integer outstanding,
            @Nullable Long unitCost,
            String documentKind,
            Long documentId,
            Long documentLine,
            String documentName,
            Instant at) {
        this(id, goodId, goodName, quantity, outstanding, unitCost == null ? null : Money.ofKopecks(unitCost),
                new Document(documentKind, documentId, documentLine, documentName), at);
    }
}
