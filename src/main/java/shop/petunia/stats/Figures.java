package shop.petunia.stats;

import java.util.List;
import java.util.Map;
import shop.petunia.inventory.WasteReport;
import shop.petunia.orders.OrderStatus;
import shop.petunia.shared.Period;

/**
 * All that the statistics tell of a period.
 *
 * @param before the same number of days immediately before it, as all that is named so
 * @param days each of the period, also those without sales
 * @param statuses of the orders that were created in the period; none that is zero
 * @param popular what sold best, of each kind at most {@link #MOST_POPULAR}, in each of the orders
 */
public record Figures(
        Period period,
        Period before,
        List<DayRevenue> days,
        List<DayRevenue> daysBefore,
        Totals totals,
        Totals totalsBefore,
        Map<OrderStatus, Long> statuses,
        Payout payout,
        Payout payoutBefore,
        Margin margin,
        Margin marginBefore,
        WasteReport waste,
        WasteReport wasteBefore,
        Map<Popularity, List<ItemRow>> popular) {
    static final int MOST_POPULAR = 15;

    public Figures {
        days = List.copyOf(days);
        daysBefore = List.copyOf(daysBefore);
        statuses = Map.copyOf(statuses);
        popular = Map.copyOf(popular);
    }

    public Comparison revenue() {
        return new Comparison(totals.all().revenue(), totalsBefore.all().revenue());
    }

    public Comparison average() {
        return new Comparison(totals.all().average(), totalsBefore.all().average());
    }

    public long created() {
        return statuses.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Nothing was sold, given back, ordered or thrown away. */
    public boolean isEmpty() {
        return totals.parts().isEmpty() && statuses.isEmpty() && waste.rows().isEmpty();
    }

    public List<ItemRow> popular(ItemKind kind, Popularity by, int most) {
        return popular.getOrDefault(by, List.of()).stream().filter(item -> item.kind() == kind).limit(most).toList();
    }
}
