package shop.petunia.register;

import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** Amounts that tell their direction: with a plus, or with a minus as wide as a digit. */
final class Signed {
    private Signed() {}

    static String amount(Texts texts, Money amount) {
        return shown(amount, texts.amount(amount));
    }

    static String money(Texts texts, Money amount) {
        return shown(amount, texts.money(amount));
    }

    private static String shown(Money amount, String words) {
        String shown = SlipRows.signed(words);
        return amount.isNegative() || amount.isZero() ? shown : "+" + shown;
    }
}
