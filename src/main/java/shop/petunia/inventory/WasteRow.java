package shop.petunia.inventory;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/**
 * One row of the waste report.
 *
 * @param loss what the lost pieces have cost
 * @param share of all that was purchased in the period, in percent; null when nothing was
 * @param purchases of that good or from that supplier in the period; null in the other reports
 * @param ownShare of these purchases, in percent; null without any
 */
public record WasteRow(
        WasteGroup group,
        long pieces,
        Money loss,
        @Nullable BigDecimal share,
        @Nullable Money purchases,
        @Nullable BigDecimal ownShare) {}
