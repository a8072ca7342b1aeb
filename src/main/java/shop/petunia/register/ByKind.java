package shop.petunia.register;

import java.util.Map;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;

/** Money by the kind of payment. */
public record ByKind(Money cash, Money card, Money transfer) {
    public static final ByKind NOTHING = new ByKind(Money.ZERO, Money.ZERO, Money.ZERO);

    static ByKind of(Map<PaidBy, Money> sums) {
        return new ByKind(sums.getOrDefault(PaidBy.CASH, Money.ZERO), sums.getOrDefault(PaidBy.CARD, Money.ZERO),
                sums.getOrDefault(PaidBy.TRANSFER, Money.ZERO));
    }

    public Money of(PaidBy by) {
        return switch (by) {
            case CASH -> cash;
            case CARD -> card;
            case TRANSFER -> transfer;
        };
    }

    public Money total() {
        return cash.plus(card).plus(transfer);
    }

    public ByKind plus(ByKind other) {
        return new ByKind(cash.plus(other.cash), card.plus(other.card), transfer.plus(other.transfer));
    }

    public ByKind minus(ByKind other) {
        return new ByKind(cash.minus(other.cash), card.minus(other.card), transfer.minus(other.transfer));
    }
}
