package shop.petunia.inventory;

import java.time.Instant;
import java.util.List;
import shop.petunia.stock.ShortageRow;

/**
 * What an application did to the stock.
 *
 * @param corrections of the lots, by good
 * @param shortages what the lots could not give, because it was sold meanwhile
 * @param settled what was sold once though the books knew none, and is in the counted numbers already; outstanding is
 *     what was settled
 */
public record Applied(
        Instant at, List<Correction> corrections, List<ShortageRow> shortages, List<ShortageRow> settled) {
    public Applied {
        corrections = List.copyOf(corrections);
        shortages = List.copyOf(shortages);
        settled = List.copyOf(settled);
    }

    /**
     * One COUNTED movement.
     *
     * @param quantity signed
     * @param remaining of the lot after it
     */
    public record Correction(
            long lotId, long goodId, String goodName, String receptionName, int quantity, int remaining) {
        /** As the database tells it. */
        Correction(Long lotId, Long goodId, String goodName, String receptionName, Integer quantity, Long remaining) {
            this(lotId, goodId, goodName, receptionName, quantity, Math.toIntExact(remaining));
        }
    }
}
