package shop.petunia.register;

import java.time.Instant;
import java.util.List;
import shop.petunia.shared.Money;

/**
 * The figures of a shift: the X report of an open one, the Z report of a closed one.
 *
 * @param at of which instant they are
 * @param sales how many receipts
 * @param sold what was paid for them
 * @param discounts that they held, without points
 * @param pointsDiscount what was paid with points
 * @param returns how many
 * @param returned what went back for them
 * @param orders what was paid for orders taken before
 * @param ordersBack what went back of that, above zero
 */
public record ShiftReport(
        ShiftRow shift,
        Instant at,
        long sales,
        ByKind sold,
        Money discounts,
        Money pointsDiscount,
        long returns,
        ByKind returned,
        ByKind orders,
        ByKind ordersBack,
        List<CashMoveRow> moves) {
    public ShiftReport {
        moves = List.copyOf(moves);
    }

    /** What came in and stayed, by the kind of payment. */
    public ByKind taken() {
        return sold.plus(orders).minus(returned).minus(ordersBack);
    }

    public Money cashIn() {
        return moves.stream().map(CashMoveRow::amount).filter(amount -> !amount.isNegative())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Above zero. */
    public Money cashOut() {
        return moves.stream().map(CashMoveRow::amount).filter(Money::isNegative)
                .reduce(Money.ZERO, Money::plus).negated();
    }

    /** What the drawer should hold. */
    public Money expectedCash() {
        return shift.startCash().plus(taken().cash()).plus(cashIn()).minus(cashOut());
    }
}
