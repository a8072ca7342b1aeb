package shop.petunia.catalog;

import net.sf.jasperreports.renderers.Renderable;
import shop.petunia.printing.Barcodes;
import shop.petunia.shared.Money;
import shop.petunia.ui.Texts;

/**
 * What stands on a good's price tag; the fields of its template.
 *
 * @param price empty while the good has none
 * @param barcode empty for none, and its bars are an empty picture then
 */
record PriceTag(String name, String price, String barcode, Renderable bars) {
    private static final int KOPECKS = 100;

    static PriceTag of(GoodRow good, Texts texts) {
        Money price = good.price();
        String barcode = good.barcode() == null ? "" : good.barcode();
        return new PriceTag(good.name(), price == null ? "" : shown(price, texts), barcode, Barcodes.ofGood(barcode));
    }

    /** Whole roubles without kopecks: they are read from afar. */
    private static String shown(Money price, Texts texts) {
        return price.kopecks() % KOPECKS == 0
                ? texts.number(price.kopecks() / KOPECKS) + "\u00a0₽"
                : texts.money(price);
    }
}
