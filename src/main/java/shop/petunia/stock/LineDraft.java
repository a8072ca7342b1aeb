package shop.petunia.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * A reception's line as somebody typed it.
 *
 * @param shelfLifeDays null takes the flower's default, else the shop's; ignored for goods that never expire
 * @param unitCost of one piece, zero or more
 */
public record LineDraft(
        long goodId, int quantity, LocalDate arrival, @Nullable Integer shelfLifeDays, Money unitCost) {
    static final int LONGEST_SHELF_LIFE = 3650;

    public LineDraft {
        if (quantity <= 0) {
            throw new UserProblem("stock.line.quantity");
        }
        if (shelfLifeDays != null && (shelfLifeDays < 1 || shelfLifeDays > LONGEST_SHELF_LIFE)) {
            throw new UserProblem("stock.line.shelfLife", LONGEST_SHELF_LIFE);
        }
        if (unitCost.isNegative()) {
            throw new UserProblem("stock.line.unitCost");
        }
    }
}
