package shop.petunia.stock;

import shop.petunia.shared.Money;

/** Pieces of one lot, at that lot's cost. */
public record Allocated(long lotId, int quantity, Money unitCost) {
    public Money cost() {
        return unitCost.times(quantity);
    }
}
