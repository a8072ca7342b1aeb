package shop.petunia.loyalty;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;

/**
 * A client's points or purchases changed, or the tiers did.
 *
 * @param kind client, so that the client's screens hear of it; or tier
 * @param entryId the new entry of points, 0 for a purchase or a tier
 * @param fromCloud whether the cloud told it, so that nothing echoes
 */
public record LoyaltyChange(String kind, long id, long entryId, boolean fromCloud, @Nullable Sentence audit)
        implements
            Change {
    public static final String CLIENT = "client";
    public static final String TIER = "tier";
}
