package shop.petunia.bouquets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A check of the showcase as lists show it.
 *
 * @param appliedBy empty until it was applied, as {@code endedBy} until it was undone or discarded
 * @param bouquets that should have stood there
 * @param seen of them
 * @param missing of them, once it is applied
 * @param loss what the stems of the missing ones have cost
 */
public record CheckRow(
        long id,
        CheckState state,
        Instant startedAt,
        String startedBy,
        @Nullable Instant appliedAt,
        String appliedBy,
        @Nullable Instant endedAt,
        String endedBy,
        long bouquets,
        long seen,
        long missing,
        Money loss) {}
