package shop.petunia.loyalty;

import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * What a client has paid for goods.
 *
 * @param document the order; {@link DocumentRef#NONE} for what is entered by hand
 * @param paid after discounts and points, without delivery
 * @param accrues whether the shop gives points for it; not when the cloud does
 */
public record Sale(long clientId, DocumentRef document, Money paid, boolean accrues) {
    public Sale {
        if (paid.isNegative()) {
            throw new UserProblem("loyalty.purchase.negative");
        }
    }

    public static Sale of(long clientId, DocumentRef document, Money paid) {
        return new Sale(clientId, document, paid, true);
    }
}
