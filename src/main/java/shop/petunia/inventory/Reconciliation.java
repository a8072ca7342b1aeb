package shop.petunia.inventory;

import shop.petunia.shared.Money;

/**
 * What a count comes to. Shortages and surpluses stand apart: one never makes up for the other.
 *
 * @param lines all of them
 * @param counted those with a number, be it zero
 * @param differing those whose number is not the expected one
 * @param shortage pieces that were expected and not found
 * @param loss what these have cost
 * @param surplus pieces that were found and not expected
 * @param gain what these have cost
 */
public record Reconciliation(
        long lines, long counted, long differing, long shortage, Money loss, long surplus, Money gain) {
    public static final Reconciliation NOTHING = new Reconciliation(0, 0, 0, 0, Money.ZERO, 0, Money.ZERO);

    public long notCounted() {
        return lines - counted;
    }
}
