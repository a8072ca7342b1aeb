package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderRow;
import shop.petunia.shared.Money;

/**
 * A sale of the counter as lists show it.
 *
 * @param shift in which it was sold; null for one that was taken over from elsewhere
 * @param paid as it was paid
 * @param returned what went back of it
 */
public record SaleRow(OrderRow order, @Nullable Long shift, ByKind paid, Money returned) {
    public long id() {
        return order.id();
    }
}
