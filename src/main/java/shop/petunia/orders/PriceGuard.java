package shop.petunia.orders;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import shop.petunia.staff.Right;

/**
 * What of an order's prices only a manager decides.
 *
 * @param demand throws a {@link shop.petunia.shared.UserProblem} when who works now has not the right
 * @param discountLimit percent that anybody may take off; asked each time
 */
public record PriceGuard(Consumer<Right> demand, IntSupplier discountLimit) {
    /** Everybody decides everything. */
    public static final PriceGuard NONE = new PriceGuard(right -> {}, () -> 100);
}
