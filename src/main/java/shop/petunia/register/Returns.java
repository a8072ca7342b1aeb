package shop.petunia.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodKind;
import shop.petunia.loyalty.Reversed;
import shop.petunia.orders.OrderCard;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrderLineRow;
import shop.petunia.orders.OrderPaymentRow;
import shop.petunia.orders.OrderReturns;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Transaction;

/**
 * Takes back what was sold over the counter or handed over by phone order, whole or in part, and gives the money back
 * from the open shift. A repeated command answers as the first time, without effects.
 */
public final class Returns {
    private final RegisterRooms rooms;

    public Returns(RegisterRooms rooms) {
        this.rooms = rooms;
    }

    /** What is told of an order before anything of it is taken back. */
    public Optional<ReturnCard> card(long orderId) {
        return rooms.database().read(
                transaction -> rooms.orders().orders().card(transaction, orderId).map(card -> card(transaction, card)));
    }

    /** By what stands on the receipt. */
    public Optional<ReturnCard> byNumber(String number) {
        return rooms.orders().orders().byNumber(number).flatMap(this::card);
    }

    /**
     * @throws UserProblem {@link Shifts#NONE_OPEN}, {@link Checkout#NEEDS_MANAGER}; when more is to come back than is
     *     out
     */
    public ReturnRow take(ReturnDraft draft, UUID operationId) {
        Checkout.demand(rooms.approvals(), Permission.RETURN, draft.manager());
        return rooms.database().write(transaction -> rows(transaction).byOperationId(operationId)
                .map(before -> row(transaction, before, People.of(transaction)))
                .orElseGet(() -> take(transaction, draft, operationId)));
    }

    private ReturnRow take(Transaction transaction, ReturnDraft draft, UUID operationId) {
        rooms.orders().returns().lock(transaction, draft.orderId());
        Till till = new Till(transaction);
        Shift shift = till.mustBeOpen();
        ReturnCard card = card(transaction, rooms.orders().orders().card(transaction, draft.orderId()).orElseThrow());
        ReturnSums sums = card.sums(draft.pieces(), draft.money());
        Reversed points = rooms.orders().returns().take(transaction, draft.orderId(), back(draft),
                new OrderReturns.Share(sums.money(), sums.before(), sums.part(), sums.whole()), draft.reason(),
                operationId);
        Return kept = new Return(transaction, draft, shift.id(), sums.money(), operationId).points(points);
        keep(transaction, kept, draft, sums);
        till.used(shift);
        audit(transaction, card, kept);
        return row(transaction, kept, People.of(transaction));
    }

    private static void keep(Transaction transaction, Return kept, ReturnDraft draft, ReturnSums sums) {
        rows(transaction).insert(kept);
        for (int i = 0; i < draft.pieces().size(); i++) {
            rows(transaction).insert(new ReturnLine(kept.id(), draft.pieces().get(i), sums.amounts().get(i)));
        }
        sums.split().forEach((by, amount) -> rows(transaction).insert(new ReturnPayment(kept.id(), by, amount)));
        transaction.announce(new RegisterChange(RegisterChange.RETURN, kept.id(), null));
    }

    private static void audit(Transaction transaction, ReturnCard card, Return kept) {
        String number = card.order().number();
        Money amount = Money.ofKopecks(kept.amount);
        tell(transaction, card, Sentence.of("register.audit.returned", number, amount, kept.reason));
        if (kept.approvedBy != null) {
            tell(transaction, card, Sentence.of(
                    "register.audit.approved", number, People.of(transaction).name(kept.approvedBy)));
        }
    }

    private static void tell(Transaction transaction, ReturnCard card, Sentence sentence) {
        transaction.announce(new RegisterChange(OrderChange.ORDER, card.order().id(), sentence));
    }

    private static List<OrderReturns.Back> back(ReturnDraft draft) {
        return draft.pieces().stream()
                .map(piece -> new OrderReturns.Back(piece.lineId(), piece.quantity(), piece.flowers()))
                .toList();
    }

    private ReturnCard card(Transaction transaction, OrderCard card) {
        ReturnRepository rows = rows(transaction);
        People people = People.of(transaction);
        Map<Long, ReturnRepository.Sum> back = new HashMap<>();
        rows.lines(card.order().id()).forEach(sum -> back.put(sum.lineId(), sum));
        List<ReturnCard.Line> lines = new ArrayList<>();
        for (OrderLineRow line : card.lines()) {
            ReturnRepository.Sum sum = back.getOrDefault(line.id(), new ReturnRepository.Sum(line.id(), 0L, 0L));
            lines.add(new ReturnCard.Line(line.id(), line.draft().kind(), line.name(), line.quantity(),
                    line.draft().sum(), line.amount(), Math.toIntExact(sum.pieces()), Money.ofKopecks(sum.amount()),
                    backTo(transaction, line.draft())));
        }
        return new ReturnCard(card.order(), lines, paid(card, rows.payments(card.order().id())),
                Points.ofHundredths(new SaleRepository_(transaction.session()).earned(card.order().id())),
                rows.ofOrder(card.order().id()).stream().map(one -> row(transaction, one, people)).toList());
    }

    private @Nullable BackTo backTo(Transaction transaction, OrderLineDraft line) {
        return switch (line.kind()) {
            case UNIT -> BackTo.SHOWCASE;
            case BOUQUET -> BackTo.VASE;
            case FREE -> line.stems().isEmpty() ? null : BackTo.VASE;
            case GOOD -> rooms.goods().byId(transaction, requireNonNull(line.itemId()))
                    .filter(good -> good.kind() == GoodKind.GOODS)
                    .map(good -> BackTo.SHELF)
                    .orElse(BackTo.VASE);
        };
    }

    private static ByKind paid(OrderCard card, List<ReturnRepository.Paid> back) {
        Map<PaidBy, Money> sums = new EnumMap<>(PaidBy.class);
        for (OrderPaymentRow payment : card.payments()) {
            sums.merge(payment.by(), payment.amount(), Money::plus);
        }
        back.forEach(paid -> sums.merge(paid.by(), Money.ofKopecks(-paid.amount()), Money::plus));
        return ByKind.of(sums);
    }

    private static ReturnRow row(Transaction transaction, Return one, People people) {
        Map<PaidBy, Money> money = new EnumMap<>(PaidBy.class);
        rows(transaction).paymentsOf(one.id())
                .forEach(payment -> money.put(payment.paidBy, Money.ofKopecks(payment.amount)));
        return new ReturnRow(one.id(), one.at, people.name(one.authorId), people.name(one.approvedBy), one.shiftId,
                Money.ofKopecks(one.amount), ByKind.of(money), Points.ofHundredths(one.pointsBack),
                Points.ofHundredths(one.pointsTaken), Points.ofHundredths(one.pointsMissed), one.reason,
                rows(transaction).linesOf(one.id()).stream()
                        .map(line -> new ReturnRow.Line(
                                line.lineId, line.quantity, Money.ofKopecks(line.amount), line.flowers))
                        .toList());
    }

    private static ReturnRepository rows(Transaction transaction) {
        return new ReturnRepository_(transaction.session());
    }
}
