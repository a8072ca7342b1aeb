package shop.petunia.register;

import java.math.BigDecimal;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.loyalty.RedemptionRate;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/**
 * For whom the cart is.
 *
 * @param phone E.164, or empty
 * @param balance what can be spent
 * @param percent off every line that has no discount by hand, by the client's tags; zero for none
 * @param rate what points are worth
 * @param debt whether the marketplace took more points than there were: none are taken until somebody has looked
 */
public record CartClient(
        long id, String name, String card, String phone, Points balance, boolean debt, BigDecimal percent,
        RedemptionRate rate) {
    /** As many of the wanted points as these goods and the balance allow. */
    RedemptionQuote quote(Money goods, Points wanted) {
        return debt ? RedemptionQuote.NOTHING : rate.quote(goods, wanted.atMost(balance));
    }
}
