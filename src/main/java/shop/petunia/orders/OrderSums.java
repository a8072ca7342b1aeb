package shop.petunia.orders;

import shop.petunia.shared.Money;

/**
 * What an order that is being typed will cost.
 *
 * @param points what the points take off
 */
record OrderSums(Money goods, Money fee, Money points, Money prepaid) {
    static final OrderSums NOTHING = new OrderSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Money total() {
        return goods.minus(points).plus(fee);
    }

    Money due() {
        return total().minus(prepaid);
    }
}
