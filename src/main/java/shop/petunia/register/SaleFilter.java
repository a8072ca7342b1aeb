package shop.petunia.register;

import org.jspecify.annotations.Nullable;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Period;

/**
 * Which sales of the counter a list shows; null means all.
 *
 * @param text the beginning of a number, the sum, or a client as clients are searched
 * @param days business days
 * @param by paid so, at least in part
 * @param returned only those of which something came back
 */
public record SaleFilter(
        String text, @Nullable Period days, @Nullable Long shift, @Nullable PaidBy by, boolean returned) {
    public static final SaleFilter ALL = new SaleFilter("", null, null, null, false);

    public SaleFilter text(String words) {
        return new SaleFilter(words, days, shift, by, returned);
    }

    public SaleFilter days(@Nullable Period only) {
        return new SaleFilter(text, only, shift, by, returned);
    }

    public SaleFilter shift(@Nullable Long only) {
        return new SaleFilter(text, days, only, by, returned);
    }

    public SaleFilter by(@Nullable PaidBy only) {
        return new SaleFilter(text, days, shift, only, returned);
    }

    public SaleFilter returned(boolean only) {
        return new SaleFilter(text, days, shift, by, only);
    }
}
