package shop.petunia.stats;

import java.math.BigDecimal;
import shop.petunia.orders.Channel;
import shop.petunia.shared.Money;

/**
 * What the marketplace owes the shop.
 *
 * @param percent that it keeps
 * @param revenue of its channel, however it was paid, less its refunds
 * @param online of the revenue, what the marketplace has got
 * @param onPickup of the revenue, what the shop has got itself
 * @param notYet of the revenue, what was to be paid online and was not
 * @param commission of the revenue
 */
public record Payout(BigDecimal percent, Money revenue, Money online, Money onPickup, Money notYet,
        Money commission) {
    static Payout of(Totals totals, BigDecimal percent) {
        Money revenue = totals.of(Channel.MARKETPLACE).revenue();
        return new Payout(percent, revenue, paid(totals, PaidWhere.ONLINE), paid(totals, PaidWhere.IN_SHOP),
                paid(totals, PaidWhere.NOT_YET), revenue.percent(percent));
    }

    private static Money paid(Totals totals, PaidWhere where) {
        return totals.of(Channel.MARKETPLACE, where).revenue();
    }

    /** Less than nothing when the commission of what was paid on pickup is more than what was paid online. */
    public Money payout() {
        return online.minus(commission);
    }
}
