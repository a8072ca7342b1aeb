package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * One line of the cart.
 *
 * @param itemId the good's, the recipe's or the showcase bouquet's id; null for what is composed or free
 * @param listPrice what one costs by the catalogue, the recipe or the showcase; what was suggested for a composed one
 * @param price what one costs here
 * @param discount by hand, on the whole line
 * @param markdown percent for little time left, confirmed; zero for none
 * @param daysLeft of what would be taken first; null for what never wilts or is not known to
 * @param composed what it is made of; only of a composed one
 */
public record CartLine(
        CartKind kind,
        @Nullable Long itemId,
        String name,
        int quantity,
        Money listPrice,
        Money price,
        Discount discount,
        BigDecimal markdown,
        @Nullable Integer daysLeft,
        @Nullable Composed composed) {
    public CartLine {
        if ((kind == CartKind.COMPOSED) != (composed != null)) {
            throw new IllegalArgumentException(kind + " " + composed);
        }
        if (quantity < 1 || quantity > OrderLineDraft.MOST) {
            throw new UserProblem("register.line.quantity", name, OrderLineDraft.MOST);
        }
        if (kind == CartKind.UNIT && quantity != 1) {
            throw new UserProblem("register.line.oneUnit", name);
        }
        if (price.isNegative()) {
            throw new UserProblem("register.line.price", name);
        }
    }

    public static CartLine good(long goodId, String name, int quantity, Money price, @Nullable Integer daysLeft) {
        return of(CartKind.GOOD, goodId, name, quantity, price, daysLeft);
    }

    public static CartLine bouquet(long bouquetId, String name, int quantity, Money price) {
        return of(CartKind.BOUQUET, bouquetId, name, quantity, price, null);
    }

    public static CartLine unit(long unitId, String name, Money price, @Nullable Integer daysLeft) {
        return of(CartKind.UNIT, unitId, name, 1, price, daysLeft);
    }

    public static CartLine free(String name, int quantity, Money price) {
        return of(CartKind.FREE, null, name, quantity, price, null);
    }

    public static CartLine composed(String name, int quantity, Composed composed, Money price) {
        return new CartLine(CartKind.COMPOSED, null, name, quantity, composed.suggestedPrice(), price, Discount.NONE,
                BigDecimal.ZERO, null, composed);
    }

    public CartLine quantity(int pieces) {
        return new CartLine(kind, itemId, name, pieces, listPrice, price, discount, markdown, daysLeft, composed);
    }

    public CartLine price(Money ofOne) {
        return new CartLine(kind, itemId, name, quantity, listPrice, ofOne, discount, markdown, daysLeft, composed);
    }

    public CartLine discount(Discount byHand) {
        return new CartLine(kind, itemId, name, quantity, listPrice, price, byHand, markdown, daysLeft, composed);
    }

    public CartLine markdown(BigDecimal percent) {
        return new CartLine(kind, itemId, name, quantity, listPrice, price, discount, percent, daysLeft, composed);
    }

    /** As many as it has today. */
    CartLine daysLeft(@Nullable Integer today) {
        return new CartLine(kind, itemId, name, quantity, listPrice, price, discount, markdown, today, composed);
    }

    /** What it costs before discounts. */
    public Money gross() {
        return price.times(quantity);
    }

    /** What has no other price than the typed one can't be repriced; a composed bouquet may cost more than suggested. */
    public boolean isRepriced() {
        return switch (kind) {
            case FREE -> false;
            case COMPOSED -> price.compareTo(listPrice) < 0;
            case GOOD, BOUQUET, UNIT -> !listPrice.isZero() && !price.equals(listPrice);
        };
    }

    /** What is taken off by hand or by rule, the receipt's discount not yet: by hand, else the greater of the rules. */
    Money off(BigDecimal ofClient) {
        return discount.isNone() ? gross().percent(markdown.max(ofClient)) : discount.of(gross());
    }

    /** Whether another scan of the same makes this line longer instead of beginning a new one. */
    boolean takes(CartLine other) {
        return kind == other.kind && kind != CartKind.UNIT && kind != CartKind.COMPOSED
                && equals(other.quantity(quantity));
    }

    OrderLineDraft draft(Money off) {
        OrderLineDraft draft = switch (kind) {
            case GOOD -> OrderLineDraft.good(requireNonNull(itemId), name, quantity, price);
            case BOUQUET -> OrderLineDraft.bouquet(requireNonNull(itemId), name, quantity, price);
            case UNIT -> OrderLineDraft.unit(requireNonNull(itemId), name, price);
            case FREE -> OrderLineDraft.free(name, quantity, price);
            case COMPOSED -> OrderLineDraft.composed(name, quantity, price, requireNonNull(composed).recipe());
        };
        return draft.discount(off);
    }

    private static CartLine of(CartKind kind, @Nullable Long itemId, String name, int quantity, Money price,
            @Nullable Integer daysLeft) {
        return new CartLine(
                kind, itemId, name, quantity, price, price, Discount.NONE, BigDecimal.ZERO, daysLeft, null);
    }
}
