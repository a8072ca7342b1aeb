package shop.petunia.loyalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * One step of the programme.
 *
 * @param from the total of purchases from which it counts
 * @param percent of what is paid for goods, 0 to 100, at most two decimals
 */
public record TierDraft(String name, Money from, BigDecimal percent) {
    public static final int NAME_LENGTH = 100;
    private static final int DECIMALS = 2;

    public TierDraft {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new UserProblem("loyalty.tier.name", NAME_LENGTH);
        }
        if (from.isNegative()) {
            throw new UserProblem("loyalty.tier.from");
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new UserProblem("loyalty.percent.limits");
        }
        percent = percent.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
