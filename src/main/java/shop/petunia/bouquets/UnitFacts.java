package shop.petunia.bouquets;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.stock.Document;

/**
 * What the card of an assembled bouquet tells beside its row.
 *
 * @param author who assembled it
 * @param leftBy who sold it, took it apart or wrote it off; empty while it stands there
 * @param reason why it was written off
 * @param sale what it was sold with
 */
public record UnitFacts(
        String author,
        Money packaging,
        Money labour,
        String leftBy,
        @Nullable LossReason reason,
        @Nullable Document sale) {}
