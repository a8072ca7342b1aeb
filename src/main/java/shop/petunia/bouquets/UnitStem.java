package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * Stems in an assembled bouquet.
 *
 * @param id what {@link Dismantling} calls it by
 * @param cost of the lots they came from
 * @param daysLeft the fewest of these lots'; null when they never expire
 */
public record UnitStem(long id, String good, int quantity, Money cost, @Nullable Integer daysLeft) {}
