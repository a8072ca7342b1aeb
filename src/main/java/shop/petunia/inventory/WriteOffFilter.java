package shop.petunia.inventory;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/**
 * Which write-offs a list shows; null means all.
 *
 * @param text words in any order from good, reception, supplier, comment and number
 * @param period of their business days
 * @param undoneToo also those that were undone
 */
public record WriteOffFilter(
        String text, @Nullable Period period, @Nullable WriteOffReason reason, boolean undoneToo) {
    /** All that still counts. */
    public static final WriteOffFilter VALID = new WriteOffFilter("", null, null, false);

    public WriteOffFilter text(String words) {
        return new WriteOffFilter(words, period, reason, undoneToo);
    }

    public WriteOffFilter period(@Nullable Period only) {
        return new WriteOffFilter(text, only, reason, undoneToo);
    }

    public WriteOffFilter reason(@Nullable WriteOffReason only) {
        return new WriteOffFilter(text, period, only, undoneToo);
    }

    public WriteOffFilter undoneToo(boolean shown) {
        return new WriteOffFilter(text, period, reason, shown);
    }
}
