package shop.petunia.marketplace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal. */
public record JournalRow(
        long id, JournalKind what, @Nullable Long orderId, @Nullable Long clientId, String hint, Instant at) {}
