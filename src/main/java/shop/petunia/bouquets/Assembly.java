package shop.petunia.bouquets;

import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * A wish to put bouquets on the showcase.
 *
 * @param price of one, from now on frozen
 * @param place where it stands, free text
 * @param expiredToo whether the person has confirmed that flowers past their last day may go in
 * @param promisedToo whether the person has confirmed that flowers promised to orders may go in
 */
public record Assembly(
        long bouquetId, int pieces, Money price, String place, boolean expiredToo, boolean promisedToo) {
    public static final int MOST = 100;
    public static final int PLACE_LENGTH = 100;

    public Assembly {
        place = Typed.text(place, PLACE_LENGTH);
        if (pieces < 1 || pieces > MOST) {
            throw new UserProblem("bouquets.assemble.pieces", MOST);
        }
        if (price.isNegative() || price.isZero()) {
            throw new UserProblem("bouquets.priceMissing");
        }
    }

    /** Of flowers that live and are promised to nobody. */
    public Assembly(long bouquetId, int pieces, Money price, String place) {
        this(bouquetId, pieces, price, place, false, false);
    }

    public Assembly withExpired() {
        return new Assembly(bouquetId, pieces, price, place, true, promisedToo);
    }

    public Assembly withPromised() {
        return new Assembly(bouquetId, pieces, price, place, expiredToo, true);
    }
}
