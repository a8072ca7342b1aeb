package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * A lot that stands in a stocktake.
 *
 * @param id the line's
 * @param supplierName empty without a supplier
 * @param expiry null for what never expires, and so is daysLeft
 * @param daysLeft as of today: 0 on the last day, negative once expired
 * @param unitCost the lot's; once applied, what it was then
 * @param remaining what the books say now
 * @param expected what they said when it was counted; null while it is not, and so are the other null ones
 * @param countedBy by name, empty while it is not counted
 */
public record CountRow(
        long id,
        long lotId,
        long goodId,
        String goodName,
        String category,
        long receptionId,
        String receptionName,
        String supplierName,
        LocalDate arrival,
        @Nullable LocalDate expiry,
        @Nullable Integer daysLeft,
        Money unitCost,
        int remaining,
        @Nullable Integer expected,
        @Nullable Integer counted,
        @Nullable Instant countedAt,
        String countedBy) {
    public boolean isCounted() {
        return counted != null;
    }

    /** Negative for a shortage; null while it is not counted. */
    public @Nullable Integer difference() {
        return counted == null || expected == null ? null : Integer.valueOf(counted - expected);
    }

    /** What the missing pieces have cost. */
    public Money loss() {
        Integer difference = difference();
        return difference == null || difference > 0 ? Money.ZERO : unitCost.times(-difference);
    }

    /** What the pieces too many have cost. */
    public Money gain() {
        Integer difference = difference();
        return difference == null || difference < 0 ? Money.ZERO : unitCost.times(difference);
    }
}
