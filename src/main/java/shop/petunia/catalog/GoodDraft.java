package shop.petunia.catalog;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * A good as somebody typed it, tidied: no outer spaces, no empty barcode, no shelf life for what never expires.
 *
 * @param category free text, may be empty
 * @param shelfLifeDays a flower's usual days in the vase, or null when the shop's default holds
 * @param price the retail price of one piece, or null when it has none yet
 * @param barcode unique, or null
 */
public record GoodDraft(
        GoodKind kind,
        String name,
        String category,
        @Nullable Integer shelfLifeDays,
        @Nullable Money price,
        @Nullable String barcode) {
    public static final int NAME_LENGTH = 200;
    public static final int CATEGORY_LENGTH = 100;
    public static final int BARCODE_LENGTH = 64;

    /** In days. */
    public static final int LONGEST_SHELF_LIFE = 3650;

    public GoodDraft {
        name = Typed.required(name, NAME_LENGTH, "catalog.good.nameMissing");
        category = Typed.optional(category, CATEGORY_LENGTH);
        barcode = barcode == null || barcode.isBlank() ? null : Typed.optional(barcode, BARCODE_LENGTH);
        shelfLifeDays = kind == GoodKind.FLOWER ? shelfLifeDays : null;
        if (shelfLifeDays != null && (shelfLifeDays < 1 || shelfLifeDays > LONGEST_SHELF_LIFE)) {
            throw new UserProblem("catalog.good.shelfLife", LONGEST_SHELF_LIFE);
        }
        if (price != null && price.isNegative()) {
            throw new UserProblem("catalog.good.priceNegative");
        }
    }

    /** A flower of which nothing is known yet but its name. */
    public static GoodDraft flower(String name) {
        return new GoodDraft(GoodKind.FLOWER, name, "", null, null, null);
    }
}
