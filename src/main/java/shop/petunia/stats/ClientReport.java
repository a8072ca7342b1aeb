package shop.petunia.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.crm.ClientListRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;

/**
 * Who has bought in a period.
 *
 * @param fresh clients whose first purchase it was
 * @param returning clients who had bought before it
 * @param before how many had bought in the same number of days before
 * @param retained how many of these have bought again
 * @param top who has paid the most
 * @param leaving who used to buy often and has not lately, whoever was there last first
 * @param lost who has bought dearly once, long ago
 * @param sleeping how many of these two there are in all
 */
public record ClientReport(
        Period period,
        long fresh,
        long returning,
        long before,
        long retained,
        List<Top> top,
        List<ClientListRow> leaving,
        List<ClientListRow> lost,
        long sleeping) {
    public ClientReport {
        top = List.copyOf(top);
        leaving = List.copyOf(leaving);
        lost = List.copyOf(lost);
    }

    public long buyers() {
        return fresh + returning;
    }

    /** How many percent of the buyers before have come again; null when there were none. */
    public @Nullable BigDecimal retention() {
        return before == 0
                ? null
                : BigDecimal.valueOf(retained).movePointRight(2)
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }

    /** @param spent less refunds */
    public record Top(ClientRow client, long purchases, Money spent) {
        public Money average() {
            return purchases == 0 ? Money.ZERO : spent.share(1, purchases);
        }
    }
}
