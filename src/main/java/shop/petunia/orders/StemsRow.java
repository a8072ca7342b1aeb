package shop.petunia.orders;

import shop.petunia.catalog.GoodKind;

/**
 * One good that orders are to be assembled from.
 *
 * @param orders that need it
 * @param needed pieces, those included that were taken from the lots already
 * @param toTake pieces that are still to be taken
 * @param missing pieces that are booked as taken though the lots had none: open shortages of these orders
 * @param living pieces in stock whose last day is not over, and beside them the expired ones
 */
public record StemsRow(
        long goodId,
        String name,
        String category,
        GoodKind kind,
        long orders,
        long needed,
        long toTake,
        long missing,
        long living,
        long expired) {
    /** What is to be bought. */
    public long lacking() {
        return Math.max(0, toTake + missing - living);
    }
}
