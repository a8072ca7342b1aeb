package shop.petunia.register;

import java.math.BigDecimal;
import shop.petunia.shared.Money;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** A discount as it is typed: «10%» is a part, «150» an amount of roubles, nothing is none. */
final class DiscountInput {
    private DiscountInput() {}

    static Input<Discount> of(Texts texts, Discount now) {
        Input<Discount> input = new Input<>(DiscountInput::read);
        input.reset(typed(texts, now));
        return input;
    }

    private static Discount read(String typed) {
        if (typed.isEmpty()) {
            return Discount.NONE;
        }
        if (typed.endsWith("%")) {
            String number = typed.substring(0, typed.length() - 1).strip();
            return Discount.percent(Inputs.amount(number).roubles());
        }
        return Discount.amount(Inputs.amount(typed));
    }

    private static String typed(Texts texts, Discount now) {
        BigDecimal percent = now.percent();
        Money amount = now.amount();
        return percent != null
                ? percent.stripTrailingZeros().toPlainString() + "%"
                : amount != null ? Sums.typed(texts, amount) : "";
    }
}
