package shop.petunia.inventory;

import java.util.List;

/**
 * A stocktake that has begun.
 *
 * @param id its number, too
 * @param lines the lots to be counted
 * @param skipped the lots that were left out, because they stand in the others
 * @param others the unapplied stocktakes in which those stand
 */
public record Started(long id, int lines, int skipped, List<Other> others) {
    public Started {
        others = List.copyOf(others);
    }

    /** Another stocktake. */
    public record Other(Long id, String name) {}
}
