package shop.petunia.bouquets;

import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** How prices are written to be read from afar: whole roubles without kopecks. */
final class Prices {
    private static final int KOPECKS = 100;

    private Prices() {}

    /** To the rouble: for what is only a part of a price that is rounded anyway. */
    static String nearly(Texts texts, Money part) {
        return texts.number(Math.round((double) part.kopecks() / KOPECKS)) + "\u00a0₽";
    }

    static String shown(Texts texts, Money price) {
        return price.kopecks() % KOPECKS == 0
                ? texts.number(price.kopecks() / KOPECKS) + "\u00a0₽"
                : texts.money(price);
    }
}
