package shop.petunia.register;

import java.util.List;
import shop.petunia.loyalty.RedemptionQuote;
import shop.petunia.shared.Money;

/**
 * What a cart comes to.
 *
 * @param gross before all discounts
 * @param discount of lines and receipt together
 * @param goods after them
 * @param points what is paid with points
 * @param total to be paid in money
 */
public record CartTotals(
        List<Line> lines, int pieces, Money gross, Money discount, Money goods, RedemptionQuote points, Money total) {
    public CartTotals {
        lines = List.copyOf(lines);
    }

    /**
     * @param off the line's own discount
     * @param receiptOff its share of the receipt's discount
     */
    public record Line(Money gross, Money off, Money receiptOff) {
        public Money discount() {
            return off.plus(receiptOff);
        }

        public Money sum() {
            return gross.minus(discount());
        }
    }
}
