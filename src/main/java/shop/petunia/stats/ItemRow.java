package shop.petunia.stats;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A bouquet or a good as it has sold.
 *
 * @param id the recipe's or the good's; null for what was only called by a name
 * @param pieces less those that came back in the period
 * @param revenue less what went back for them in the period
 */
public record ItemRow(
        ItemKind kind, @Nullable Long id, String name, long pieces, Money revenue, Margin margin) {}
