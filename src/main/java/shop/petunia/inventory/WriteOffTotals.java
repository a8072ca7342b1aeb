package shop.petunia.inventory;

import shop.petunia.shared.Money;

/**
 * The figures under a list of write-offs.
 *
 * @param count of all of them, the undone ones too
 * @param pieces that are lost; what was undone is not
 * @param loss what these have cost
 */
public record WriteOffTotals(long count, long pieces, Money loss) {
    public static final WriteOffTotals NOTHING = new WriteOffTotals(0, 0, Money.ZERO);

    /** As the database tells it. */
    WriteOffTotals(Long count, Long pieces, Long loss) {
        this(count.longValue(), pieces.longValue(), Money.ofKopecks(loss));
    }
}
