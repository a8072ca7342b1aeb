package shop.petunia.orders;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import shop.petunia.bouquets.BouquetRow;
import shop.petunia.bouquets.UnitRow;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Money;
import shop.petunia.staff.Right;
import shop.petunia.storage.Transaction;

/**
 * Whether what an order's lines cost is for anybody to decide: the catalogue's price, the recipe's or the showcase's, a
 * discount up to the limit, and what the order had before. What has no price yet is sold at the typed one.
 */
final class LinePrices {
    private final OrderRooms rooms;

    LinePrices(OrderRooms rooms) {
        this.rooms = rooms;
    }

    /** @throws shop.petunia.shared.UserProblem when a manager has to allow it first */
    void demand(Transaction transaction, List<OrderLineDraft> before, List<OrderLineDraft> after) {
        for (OrderLineDraft line : after) {
            List<OrderLineDraft> same = before.stream().filter(old -> isSame(old, line)).toList();
            if (same.stream().noneMatch(old -> old.price().equals(line.price())) && isRepriced(transaction, line)) {
                rooms.prices().demand().accept(Right.PRICE_CHANGE);
            }
            if (same.stream().noneMatch(old -> isNoMoreOff(line, old)) && isAboveLimit(line)) {
                rooms.prices().demand().accept(Right.DISCOUNT_ABOVE_LIMIT);
            }
        }
    }

    private boolean isRepriced(Transaction transaction, OrderLineDraft line) {
        return listPrice(transaction, line)
                .filter(price -> !price.isZero() && !price.equals(line.price()))
                .isPresent();
    }

    private boolean isAboveLimit(OrderLineDraft line) {
        Money most = line.price().times(line.quantity())
                .percent(BigDecimal.valueOf(rooms.prices().discountLimit().getAsInt()));
        return line.discount().compareTo(most) > 0;
    }

    private Optional<Money> listPrice(Transaction transaction, OrderLineDraft line) {
        return switch (line.kind()) {
            case FREE -> Optional.empty();
            case GOOD -> rooms.goods().byId(transaction, requireNonNull(line.itemId())).map(GoodRow::price);
            case BOUQUET ->
                rooms.bouquets().row(transaction, requireNonNull(line.itemId()), null).map(BouquetRow::price);
            case UNIT -> rooms.showcase().unit(transaction, requireNonNull(line.itemId())).map(UnitRow::price);
        };
    }

    private static boolean isSame(OrderLineDraft one, OrderLineDraft other) {
        return one.kind() == other.kind() && Objects.equals(one.itemId(), other.itemId())
                && (one.itemId() != null || one.name().equals(other.name()));
    }

    /** In proportion to the pieces. */
    private static boolean isNoMoreOff(OrderLineDraft line, OrderLineDraft before) {
        return line.discount().times(before.quantity()).compareTo(before.discount().times(line.quantity())) <= 0
                && line.price().compareTo(before.price()) >= 0;
    }
}
