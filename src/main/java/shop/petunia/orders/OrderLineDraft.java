package shop.petunia.orders;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * A line as somebody wants it.
 *
 * @param itemId the good's, the recipe's or the showcase bouquet's id; null for a free line
 * @param name as it shall stand there
 * @param price of one piece
 * @param discount on the whole line, at most what it costs
 * @param marketProduct the marketplace's product, or null
 */
public record OrderLineDraft(
        LineKind kind,
        @Nullable Long itemId,
        String name,
        int quantity,
        Money price,
        Money discount,
        @Nullable Long marketProduct) {
    public static final int NAME_LENGTH = 300;
    public static final int MOST = 10_000;

    public OrderLineDraft {
        name = Typed.line(name, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new UserProblem("orders.line.nameMissing");
        }
        if (quantity < 1 || quantity > MOST) {
            throw new UserProblem("orders.line.quantity", name, MOST);
        }
        if (kind == LineKind.UNIT && quantity != 1) {
            throw new UserProblem("orders.line.oneUnit", name);
        }
        if (price.isNegative()) {
            throw new UserProblem("orders.line.price", name);
        }
        if (discount.isNegative() || discount.compareTo(price.times(quantity)) > 0) {
            throw new UserProblem("orders.line.discount", name);
        }
        if ((kind == LineKind.FREE) != (itemId == null)) {
            throw new IllegalArgumentException(kind + " " + itemId);
        }
    }

    public static OrderLineDraft free(String name, int quantity, Money price) {
        return new OrderLineDraft(LineKind.FREE, null, name, quantity, price, Money.ZERO, null);
    }

    public static OrderLineDraft good(long goodId, String name, int quantity, Money price) {
        return new OrderLineDraft(LineKind.GOOD, goodId, name, quantity, price, Money.ZERO, null);
    }

    public static OrderLineDraft bouquet(long bouquetId, String name, int quantity, Money price) {
        return new OrderLineDraft(LineKind.BOUQUET, bouquetId, name, quantity, price, Money.ZERO, null);
    }

    /** One that stands on the showcase. */
    public static OrderLineDraft unit(long unitId, String name, Money price) {
        return new OrderLineDraft(LineKind.UNIT, unitId, name, 1, price, Money.ZERO, null);
    }

    public OrderLineDraft discount(Money off) {
        return new OrderLineDraft(kind, itemId, name, quantity, price, off, marketProduct);
    }

    public OrderLineDraft quantity(int pieces) {
        return new OrderLineDraft(kind, itemId, name, pieces, price, discount, marketProduct);
    }

    public OrderLineDraft price(Money ofOne) {
        return new OrderLineDraft(kind, itemId, name, quantity, ofOne, discount, marketProduct);
    }

    /** What the line costs after its discount. */
    public Money sum() {
        return price.times(quantity).minus(discount);
    }
}
