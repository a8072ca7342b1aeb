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
 * @param items what was sold, the best first
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
        List<ItemRow> items) {
    public Figures {
        days = List.copyOf(days);
        daysBefore = List.copyOf(daysBefore);
        statuses = Map.copyOf(statuses);
        items = List.copyOf(items);
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
        return items.stream()
                .filter(item -> item.kind() == kind && item.pieces() > 0)
                .sorted(by.order())
                .limit(most)
                .toList();
    }
}
