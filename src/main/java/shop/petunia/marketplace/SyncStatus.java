package shop.petunia.marketplace;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the syncing is.
 *
 * @param contactAt when the marketplace was heard last
 * @param trouble why it is not heard now; null when all is well
 * @param hint more about that, in nobody's language
 * @param waiting changes that are to be sent
 * @param parked those that need a person
 * @param clockAhead by how much the marketplace's clock is ahead of this computer's
 */
public record SyncStatus(
        boolean setUp,
        boolean paused,
        String url,
        @Nullable Instant contactAt,
        @Nullable Trouble trouble,
        String hint,
        long waiting,
        long parked,
        Duration clockAhead) {}
