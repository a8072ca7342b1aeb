package shop.petunia.dashboard;

import shop.petunia.shared.Money;

/**
 * What came in.
 *
 * @param done how many sales were handed over today, whichever way
 * @param revenue of today, less today's refunds
 * @param payout what the marketplace owes for this month so far
 */
public record Takings(long done, Money revenue, Money payout) {
    static final Takings NOTHING = new Takings(0, Money.ZERO, Money.ZERO);
}
