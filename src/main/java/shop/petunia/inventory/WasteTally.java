package shop.petunia.inventory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.inventory.WasteRepository.Purchases;
import shop.petunia.shared.Money;

/** Puts together what the database has added up: of each group what was written off and what was missing. */
final class WasteTally {
    private static final Comparator<WasteRow> BY_NAME = Comparator.comparing(row -> row.group().name());
    private static final Comparator<WasteRow> DEAREST_FIRST =
            Comparator.comparing(WasteRow::loss).reversed().thenComparing(BY_NAME);

    private final Map<WasteGroup, Lost> groups = new HashMap<>();
    private Lost missing = Lost.NOTHING;

    /** What stocktakes did not find. */
    void addMissing(WasteGroup group, long pieces, long kopecks) {
        add(group, pieces, kopecks);
        missing = missing.plus(new Lost(pieces, Money.ofKopecks(kopecks)));
    }

    void add(WasteGroup group, long pieces, long kopecks) {
        groups.merge(group, new Lost(pieces, Money.ofKopecks(kopecks)), Lost::plus);
    }

    /** @param own what was purchased of each good or from each supplier; null in the other reports */
    WasteReport report(WasteBy by, Money purchases, @Nullable List<Purchases> own) {
        Lost all = groups.values().stream().reduce(Lost.NOTHING, Lost::plus);
        Map<@Nullable Long, Money> ownSums = sums(own == null ? List.of() : own);
        List<WasteRow> rows = groups.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), purchases,
                        own == null ? null : ownSums.getOrDefault(entry.getKey().id(), Money.ZERO)))
                .sorted(by == WasteBy.DAY ? BY_NAME.reversed() : DEAREST_FIRST)
                .toList();
        return new WasteReport(by, rows, all.pieces, all.loss, missing.pieces, missing.loss, purchases);
    }

    private static Map<@Nullable Long, Money> sums(List<Purchases> purchases) {
        Map<@Nullable Long, Money> sums = new HashMap<>();
        purchases.forEach(sum -> sums.put(sum.id(), Money.ofKopecks(sum.sum())));
        return sums;
    }

    private static WasteRow row(WasteGroup group, Lost lost, Money purchases, @Nullable Money own) {
        return new WasteRow(group, lost.pieces, lost.loss, WasteReport.percent(lost.loss, purchases), own,
                WasteReport.percent(lost.loss, own));
    }

    private record Lost(long pieces, Money loss) {
        static final Lost NOTHING = new Lost(0, Money.ZERO);

        Lost plus(Lost other) {
            return new Lost(pieces + other.pieces, loss.plus(other.loss));
        }
    }
}
