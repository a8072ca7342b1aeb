package shop.petunia.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** What somebody takes off a price by hand: a part of it or an amount, never more than all of it. */
public record Discount(@Nullable BigDecimal percent, @Nullable Money amount) {
    public static final Discount NONE = new Discount(null, null);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Discount {
        if (percent != null && amount != null) {
            throw new IllegalArgumentException(percent + " and " + amount);
        }
        if (percent != null && (percent.signum() < 0 || percent.compareTo(ALL) > 0)) {
            throw new UserProblem("register.discount.percent");
        }
        if (amount != null && amount.isNegative()) {
            throw new UserProblem("register.discount.negative");
        }
    }

    public static Discount percent(BigDecimal percent) {
        return percent.signum() == 0 ? NONE : new Discount(percent, null);
    }

    public static Discount amount(Money amount) {
        return amount.isZero() ? NONE : new Discount(null, amount);
    }

    public boolean isNone() {
        return percent == null && amount == null;
    }

    /** What it takes off this sum, rounded HALF_UP once. */
    public Money of(Money sum) {
        if (percent != null) {
            return sum.percent(percent);
        }
        return amount == null ? Money.ZERO : amount.compareTo(sum) > 0 ? sum : amount;
    }
}
