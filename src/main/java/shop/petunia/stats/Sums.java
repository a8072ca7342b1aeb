package shop.petunia.stats;

import shop.petunia.shared.Money;

/**
 * What was sold and what went back.
 *
 * @param sales how many
 * @param sold what they have brought, delivery included
 * @param refunded what went back meanwhile, of whichever sales
 */
public record Sums(long sales, Money sold, Money refunded) {
    public static final Sums NOTHING = new Sums(0, Money.ZERO, Money.ZERO);

    public Money revenue() {
        return sold.minus(refunded);
    }

    /** Of a sale, refunds left out; zero when there was none. */
    public Money average() {
        return sales == 0 ? Money.ZERO : sold.share(1, sales);
    }

    Sums plus(Sums other) {
        return new Sums(sales + other.sales, sold.plus(other.sold), refunded.plus(other.refunded));
    }
}
