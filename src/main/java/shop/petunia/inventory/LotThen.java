package shop.petunia.inventory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.stock.Fefo;

/**
 * A lot as it stood when it was counted.
 *
 * @param remaining what the books said then
 */
record LotThen(Long id, Long goodId, @Nullable LocalDate expiry, LocalDate arrival, Long remaining) {
    /** What lives longest stands last; what never expires lives longest. */
    private static final Comparator<LotThen> BY_LIFE = Comparator.comparing(
            LotThen::expiry, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(LotThen::arrival)
            .thenComparingLong(LotThen::id);

    /**
     * What each lot must have had when so many of the good were counted in all: of a difference down the first expired
     * give first, a difference up belongs to what lives longest.
     *
     * @param lots of one good, at least one
     * @return all lots that had something; when none had, the one that lives longest
     */
    static Map<LotThen, Integer> spread(List<LotThen> lots, int counted) {
        List<LotThen> there = lots.stream().filter(lot -> lot.remaining > 0).toList();
        LotThen longest = (there.isEmpty() ? lots : there).stream().max(BY_LIFE).orElseThrow();
        Map<LotThen, Integer> spread = new LinkedHashMap<>();
        there.forEach(lot -> spread.put(lot, lot.pieces()));
        int difference = counted - spread.values().stream().mapToInt(Integer::intValue).sum();
        if (difference >= 0) {
            spread.merge(longest, difference, Integer::sum);
        } else {
            List<Fefo.Lot> first = lots.stream().map(LotThen::fefo).toList();
            Map<Long, Integer> gone = Fefo.allocate(first, -difference, LocalDate.EPOCH, true).parts().stream()
                    .collect(Collectors.toMap(Fefo.Part::lotId, Fefo.Part::quantity));
            spread.replaceAll((lot, pieces) -> pieces - gone.getOrDefault(lot.id, 0));
        }
        return spread;
    }

    int pieces() {
        return Math.toIntExact(remaining);
    }

    private Fefo.Lot fefo() {
        return new Fefo.Lot(id, expiry, arrival, pieces());
    }
}
