package shop.petunia.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stocktake as lists and headers show it.
 *
 * @param id its number, too
 * @param receptionName empty unless one reception alone is counted
 * @param startedBy by name, as the others
 * @param appliedAt null until it is applied; it stays when that is undone
 * @param endedAt when it was undone or discarded, else null
 */
public record StocktakeRow(
        long id,
        String name,
        StocktakeScope scope,
        String receptionName,
        StocktakeStatus status,
        Instant startedAt,
        String startedBy,
        @Nullable Instant appliedAt,
        String appliedBy,
        @Nullable Instant endedAt,
        String endedBy,
        Reconciliation totals) {
    public boolean isInProgress() {
        return status == StocktakeStatus.IN_PROGRESS;
    }
}
