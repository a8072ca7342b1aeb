package shop.petunia.stock;

import org.jspecify.annotations.Nullable;

/**
 * Which lots a list shows; null means all.
 *
 * @param text words in any order from good, category, barcode, reception, invoice number and supplier
 * @param emptyToo also the lots of which nothing remains
 */
public record LotFilter(
        String text,
        @Nullable Long goodId,
        @Nullable Long supplierId,
        @Nullable Long receptionId,
        @Nullable String category,
        @Nullable Freshness freshness,
        boolean emptyToo) {
    public static final LotFilter WITH_REMAINDER = new LotFilter("", null, null, null, null, null, false);

    /** All lines of one reception. */
    public static LotFilter ofReception(long receptionId) {
        return WITH_REMAINDER.reception(receptionId).emptyToo(true);
    }

    public LotFilter text(String words) {
        return new LotFilter(words, goodId, supplierId, receptionId, category, freshness, emptyToo);
    }

    public LotFilter good(@Nullable Long only) {
        return new LotFilter(text, only, supplierId, receptionId, category, freshness, emptyToo);
    }

    public LotFilter supplier(@Nullable Long only) {
        return new LotFilter(text, goodId, only, receptionId, category, freshness, emptyToo);
    }

    public LotFilter reception(@Nullable Long only) {
        return new LotFilter(text, goodId, supplierId, only, category, freshness, emptyToo);
    }

    public LotFilter category(@Nullable String only) {
        return new LotFilter(text, goodId, supplierId, receptionId, only, freshness, emptyToo);
    }

    public LotFilter freshness(@Nullable Freshness only) {
        return new LotFilter(text, goodId, supplierId, receptionId, category, only, emptyToo);
    }

    public LotFilter emptyToo(boolean shown) {
        return new LotFilter(text, goodId, supplierId, receptionId, category, freshness, shown);
    }
}
