package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/**
 * A good as the florist's hand sees it.
 *
 * @param retail what one piece sells for alone, or null
 * @param living pieces of the lots that live on the asked day
 * @param promised of them to orders
 * @param stock pieces of the lots that live today
 * @param stockCost what these have cost together
 * @param lastCost of the newest lot; null for what was never received
 * @param expiry the earliest of the living lots'; null for what never expires and for nothing
 * @param daysLeft until then, as seen from today
 * @param bunch pieces in which it is delivered, 0 when the deliveries do not tell
 * @param lots what remains of each living lot, what is taken first standing first; told only of what comes in bunches
 */
public record Ingredient(
        long goodId,
        String name,
        String category,
        GoodKind kind,
        @Nullable Money retail,
        long living,
        long promised,
        long stock,
        Money stockCost,
        @Nullable Money lastCost,
        @Nullable LocalDate expiry,
        @Nullable Integer daysLeft,
        int bunch,
        List<Integer> lots) {
    /** A rest of so many parts of a bunch is more than somebody forgot. */
    private static final int FEW = 3;

    public Ingredient {
        lots = List.copyOf(lots);
    }

    public long free() {
        return Math.max(0, living - promised);
    }

    /** What these pieces cost today, for whenever they are wanted: on average, else as last known; rounded once. */
    public Money cost(long pieces) {
        if (stock > 0) {
            return stockCost.share(pieces, stock);
        }
        return lastCost == null ? Money.ZERO : lastCost.times(pieces);
    }

    public boolean isCostKnown() {
        return stock > 0 || lastCost != null;
    }

    /**
     * How few stems of the bunch that is opened last would stand alone after these, and those promised to orders, were
     * taken; 0 when not few.
     */
    public long leftOver(long pieces) {
        long open = bunch == 0 || pieces <= 0 ? 0 : pieces + promised;
        for (int lot : lots) {
            if (open > 0 && open <= lot) {
                long rest = (lot - open) % bunch;
                return rest * FEW <= bunch ? rest : 0;
            }
            open -= lot;
        }
        return 0;
    }
}
