package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * How a client pays.
 *
 * @param cash that stays in the drawer
 * @param given in cash, at least that; the rest is change
 */
public record Tender(Money cash, Money given, Money card, Money transfer) {
    public Tender {
        if (cash.isNegative() || card.isNegative() || transfer.isNegative()) {
            throw new UserProblem("register.tender.negative");
        }
        if (given.compareTo(cash) < 0) {
            throw new UserProblem("register.tender.tooLittle", cash, given);
        }
    }

    /** @param given may be more than the total */
    public static Tender cash(Money total, Money given) {
        return new Tender(total, given, Money.ZERO, Money.ZERO);
    }

    public static Tender card(Money total) {
        return new Tender(Money.ZERO, Money.ZERO, total, Money.ZERO);
    }

    public static Tender transfer(Money total) {
        return new Tender(Money.ZERO, Money.ZERO, Money.ZERO, total);
    }

    /** What is paid neither by card nor by transfer is paid in cash. */
    public static Tender split(Money total, Money card, Money transfer, Money given) {
        return new Tender(total.minus(card).minus(transfer), given, card, transfer);
    }

    public Money change() {
        return given.minus(cash);
    }

    public Money sum() {
        return cash.plus(card).plus(transfer);
    }

    List<Payment> payments() {
        List<Payment> payments = new ArrayList<>();
        add(payments, PaidBy.CASH, cash);
        add(payments, PaidBy.CARD, card);
        add(payments, PaidBy.TRANSFER, transfer);
        return payments;
    }

    /** @throws UserProblem unless it is exactly this */
    void mustBe(Money total) {
        if (!sum().equals(total)) {
            throw new UserProblem("register.tender.notTotal", total, sum());
        }
    }

    private static void add(List<Payment> payments, PaidBy by, Money amount) {
        if (!amount.isZero()) {
            payments.add(new Payment(by, amount));
        }
    }
}
