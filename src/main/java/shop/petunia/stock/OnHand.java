package shop.petunia.stock;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What there is of one good.
 *
 * @param living pieces whose last day is not over
 * @param expired pieces whose last day is over
 * @param livingCost what the living pieces have cost together
 * @param lastUnitCost of the newest lot, even of an empty one; null for what was never received
 */
public record OnHand(long living, long expired, Money livingCost, @Nullable Money lastUnitCost) {
    public static final OnHand NOTHING = new OnHand(0, 0, Money.ZERO, null);
}
