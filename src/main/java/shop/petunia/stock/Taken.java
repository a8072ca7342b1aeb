package shop.petunia.stock;

import java.util.List;
import shop.petunia.shared.Money;

/**
 * What {@link Ledger#take} found.
 *
 * @param lots in the order in which they were taken
 * @param missing the pieces that no lot had, kept as a shortage
 */
public record Taken(List<Allocated> lots, int missing) {
    /** Of what the lots had. */
    public Money cost() {
        return lots.stream().map(Allocated::cost).reduce(Money.ZERO, Money::plus);
    }
}
