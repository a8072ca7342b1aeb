package shop.petunia.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderOutcome;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Transaction;

/**
 * A sale that is being made.
 *
 * @param asked what of it needs the manager's right
 */
record SaleInHand(Cart cart, CartTotals totals, Tender tender, Confirmation confirmation, Set<Permission> asked) {
    /** Every changed price and every discount above the limit is told, and who has approved them. */
    void audit(Transaction transaction, OrderOutcome order) {
        for (CartLine line : cart.lines()) {
            if (line.isRepriced()) {
                tell(transaction, order, Sentence.of(
                        "register.audit.price", order.number(), line.name(), line.listPrice(), line.price()));
            }
        }
        if (asked.contains(Permission.DISCOUNT_ABOVE_LIMIT)) {
            tell(transaction, order, Sentence.of(
                    "register.audit.discount", order.number(), totals.discount(), totals.gross()));
        }
        if (!asked.isEmpty()) {
            approved(transaction, order, confirmation.manager());
        }
    }

    private static void approved(Transaction transaction, OrderOutcome order, @Nullable Long manager) {
        if (manager != null) {
            tell(transaction, order, Sentence.of(
                    "register.audit.approved", order.number(), People.of(transaction).name(manager)));
        }
    }

    private static void tell(Transaction transaction, OrderOutcome order, Sentence sentence) {
        transaction.announce(new RegisterChange(OrderChange.ORDER, order.id(), sentence));
    }
}
