package shop.petunia.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * What was lost in a period.
 *
 * @param rows the dearest first; days the newest first
 * @param pieces on all rows
 * @param loss on all rows
 * @param missing of the pieces, those that stocktakes did not find
 * @param missingLoss what these have cost
 * @param purchases what the receptions of the period have cost
 */
public record WasteReport(WasteBy by, List<WasteRow> rows, long pieces, Money loss, long missing,
        Money missingLoss, Money purchases) {
    public static final WasteReport NOTHING = new WasteReport(WasteBy.REASON, List.of(), 0, Money.ZERO, 0,
            Money.ZERO, Money.ZERO);

    public WasteReport {
        rows = List.copyOf(rows);
    }

    /** Of the purchases, in percent; null when there were none. */
    public @Nullable BigDecimal share() {
        return percent(loss, purchases);
    }

    /** What the widest bar stands for. */
    public Money most() {
        return rows.stream().map(WasteRow::loss).max(Money::compareTo).orElse(Money.ZERO);
    }

    static @Nullable BigDecimal percent(Money part, @Nullable Money whole) {
        return whole == null || whole.isZero()
                ? null
                : BigDecimal.valueOf(part.kopecks())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole.kopecks()), 1, RoundingMode.HALF_UP);
    }
}
