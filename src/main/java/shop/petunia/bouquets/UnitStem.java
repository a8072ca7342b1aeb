package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/**
 * Stems in an assembled bouquet.
 *
 * @param id what {@link Dismantling} calls it by
 * @param expired how many of them come from lots that are past their last day
 * @param cost of the lots they came from
 * @param daysLeft the fewest of these lots'; null when they never expire
 */
public record UnitStem(
        long id, String good, GoodKind kind, int quantity, int expired, Money cost, @Nullable Integer daysLeft) {}
