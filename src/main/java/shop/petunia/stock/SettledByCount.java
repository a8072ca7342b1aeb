package shop.petunia.stock;

import java.util.List;
import java.util.Map;

/**
 * What a count of all of a good's lots did with the shortages that are older than it.
 *
 * @param settled by it, without a movement; outstanding is what was settled
 * @param madeUp by lot, signed: by how much the books of the lot are off because an older shortage was settled
 *     otherwise between the count and now
 */
public record SettledByCount(List<ShortageRow> settled, Map<Long, Integer> madeUp) {
    public static final SettledByCount NOTHING = new SettledByCount(List.of(), Map.of());

    public SettledByCount {
        settled = List.copyOf(settled);
        madeUp = Map.copyOf(madeUp);
    }
}
