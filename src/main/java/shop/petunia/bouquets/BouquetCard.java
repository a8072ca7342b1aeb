package shop.petunia.bouquets;

import java.util.List;

/**
 * A recipe as it was kept, with its stems in the person's order.
 *
 * @param draft what an edit begins with
 */
public record BouquetCard(long id, BouquetDraft draft, List<StemRow> stems, boolean archived) {}
