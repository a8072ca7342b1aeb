package shop.petunia.loyalty;

import shop.petunia.shared.Money;
import shop.petunia.shared.Points;

/** How many points would be taken, and what they take off the price. */
public record RedemptionQuote(Points points, Money discount) {
    public static final RedemptionQuote NOTHING = new RedemptionQuote(Points.ZERO, Money.ZERO);
}
