package shop.petunia.stats;

import java.util.List;

/**
 * The figures of a period with everything that was sold, for what leaves the program.
 *
 * @param items the one that has brought the most first
 */
public record Itemised(Figures figures, List<ItemRow> items) {
    public Itemised {
        items = List.copyOf(items);
    }
}
