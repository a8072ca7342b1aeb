package shop.petunia.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import shop.petunia.orders.Channel;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.storage.Transaction;

/** Adds a shift up, by the database. */
final class ShiftFigures {
    private final Transaction transaction;
    private final ShiftRepository rows;

    ShiftFigures(Transaction transaction) {
        this.transaction = transaction;
        rows = new ShiftRepository_(transaction.session());
    }

    ShiftReport of(Shift shift) {
        long id = shift.id();
        People people = People.of(transaction);
        List<ShiftRepository.Paid> received = rows.received(id);
        ShiftRepository.Sales sales = rows.sales(id);
        return new ShiftReport(
                ShiftRow.of(shift, people),
                transaction.at(),
                sales.count(),
                sum(received, Channel.COUNTER::equals),
                Money.ofKopecks(rows.discounts(id)),
                Money.ofKopecks(sales.pointsDiscount()),
                rows.returns(id),
                returned(id),
                sum(received, channel -> channel != Channel.COUNTER),
                ByKind.NOTHING.minus(sum(rows.givenBack(id), channel -> true)),
                rows.moves(id).stream().map(move -> CashMoveRow.of(move, people)).toList());
    }

    private ByKind returned(long shift) {
        Map<PaidBy, Money> sums = new EnumMap<>(PaidBy.class);
        rows.returned(shift).forEach(sum -> sums.put(sum.by(), Money.ofKopecks(sum.amount())));
        return ByKind.of(sums);
    }

    private static ByKind sum(List<ShiftRepository.Paid> parts, Predicate<Channel> of) {
        Map<PaidBy, Money> sums = new EnumMap<>(PaidBy.class);
        parts.stream().filter(part -> of.test(part.channel()))
                .forEach(part -> sums.merge(part.by(), Money.ofKopecks(part.amount()), Money::plus));
        return ByKind.of(sums);
    }
}
