package shop.petunia.bouquets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/**
 * A good as the florist's hand sees it.
 *
 * @param retail what one piece sells for alone, or null
 * @param living pieces of the lots that live on the asked day
 * @param promised of them to orders
 * @param livingCost what the living pieces have cost together
 * @param lastCost of the newest lot; null for what was never received
 * @param expiry the earliest of the living lots'; null for what never expires and for nothing
 * @param daysLeft until then, as seen from today
 * @param bunch pieces in which it is delivered, 0 when the deliveries do not tell
 */
public record Ingredient(
        long goodId,
        String name,
        String category,
        GoodKind kind,
        @Nullable Money retail,
        long living,
        long promised,
        Money livingCost,
        @Nullable Money lastCost,
        @Nullable LocalDate expiry,
        @Nullable Integer daysLeft,
        int bunch) {
    public long free() {
        return Math.max(0, living - promised);
    }

    /** What these pieces cost: at the average of what lives, else at the last known cost; rounded once. */
    public Money cost(long pieces) {
        if (living > 0) {
            return livingCost.share(pieces, living);
        }
        return lastCost == null ? Money.ZERO : lastCost.times(pieces);
    }

    public boolean isCostKnown() {
        return living > 0 || lastCost != null;
    }

    /** How many stems of an opened bunch would stand alone after these were taken. */
    public long leftOver(long pieces) {
        return bunch == 0 || pieces <= 0 || pieces > living ? 0 : (living - pieces) % bunch;
    }
}
