package shop.petunia.bouquets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * A recipe as somebody made it. It may be kept when nothing of it is in stock.
 *
 * @param category free text, may be empty
 * @param packaging what wrapping one costs, beside the goods among the stems
 * @param labour what assembling one costs
 * @param price what the person confirmed by saving; by markup it only ever rises from here by itself
 * @param photo a name that {@link Photos} gave, or null
 */
public record BouquetDraft(
        String name,
        String category,
        String note,
        List<Stem> stems,
        Money packaging,
        Money labour,
        PriceRule rule,
        Money price,
        @Nullable String photo) {
    public static final int NAME_LENGTH = 200;
    public static final int CATEGORY_LENGTH = 100;
    public static final int NOTE_LENGTH = 2000;

    public BouquetDraft {
        name = Typed.text(name, NAME_LENGTH);
        category = Typed.text(category, CATEGORY_LENGTH);
        note = Typed.text(note, NOTE_LENGTH);
        stems = List.copyOf(stems);
        if (name.isEmpty()) {
            throw new UserProblem("bouquets.nameMissing");
        }
        if (stems.isEmpty()) {
            throw new UserProblem("bouquets.noStems");
        }
        if (packaging.isNegative() || labour.isNegative() || price.isNegative()) {
            throw new UserProblem("bouquets.negative");
        }
        if (rule == PriceRule.FIXED && price.isZero()) {
            throw new UserProblem("bouquets.priceMissing");
        }
    }

    /** By markup a price rises by itself; that it falls, or is another than the markup's, somebody has decided. */
    boolean isRepricedByHand(BouquetDraft before) {
        return rule == PriceRule.FIXED ? !price.equals(before.price) : price.compareTo(before.price) < 0;
    }

    BouquetDraft named(String other) {
        return new BouquetDraft(other, category, note, stems, packaging, labour, rule, price, photo);
    }
}
