package shop.petunia.catalog;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;

/** A good as lists and forms show it; see {@link GoodDraft} for what may be null. */
public record GoodRow(
        long id,
        GoodKind kind,
        String name,
        String category,
        @Nullable Integer shelfLifeDays,
        @Nullable Money price,
        @Nullable String barcode,
        boolean archived) {
    /** What a form begins with. */
    public GoodDraft draft() {
        return new GoodDraft(kind, name, category, shelfLifeDays, price, barcode);
    }
}
