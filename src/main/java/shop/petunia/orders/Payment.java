package shop.petunia.orders;

import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** Money for an order. */
public record Payment(PaidBy by, Money amount) {
    public Payment {
        if (amount.isNegative() || amount.isZero()) {
            throw new UserProblem("orders.payment.positive");
        }
    }
}
