package shop.petunia.register;

import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** How sums are written that are read from afar: whole roubles without kopecks. */
final class Sums {
    private static final int KOPECKS = 100;

    private Sums() {}

    static String shown(Texts texts, Money sum) {
        return sum.kopecks() % KOPECKS == 0
                ? texts.number(sum.kopecks() / KOPECKS) + "\u00a0₽"
                : texts.money(sum);
    }

    /** As one types it. */
    static String typed(Texts texts, Money sum) {
        return sum.kopecks() % KOPECKS == 0 ? Long.toString(sum.kopecks() / KOPECKS) : texts.typed(sum);
    }
}
