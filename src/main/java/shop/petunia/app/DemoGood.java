package shop.petunia.app;

import org.jspecify.annotations.Nullable;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;

/**
 * A good of the demo shop, and how it is traded.
 *
 * @param days in the vase, null for what never expires
 * @param cost what a piece usually costs the shop
 * @param pack pieces in one pack of a supplier
 * @param most pieces that one client takes
 */
record DemoGood(String name, String category, @Nullable Integer days, Money price, Money cost, int pack, int most) {
    GoodDraft draft(String barcode) {
        GoodKind kind = days == null ? GoodKind.GOODS : GoodKind.FLOWER;
        return new GoodDraft(kind, name, category, days, price, barcode);
    }
}
