package shop.petunia.bouquets;

import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/** How prices are written to be read from afar: whole roubles without kopecks. */
final class Prices {
    private static final int KOPECKS = 100;

    private Prices() {}

    static String shown(Texts texts, Money price) {
        return price.kopecks() % KOPECKS == 0
                ? texts.number(price.kopecks() / KOPECKS) + "\u00a0₽"
                : texts.money(price);
    }
}
