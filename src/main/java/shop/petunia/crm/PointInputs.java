package shop.petunia.crm;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** How points and percentages are typed. */
final class PointInputs {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PointInputs() {}

    /** More than none, at most two decimals. */
    static Points points(String text) {
        Points points = amount(text);
        if (!points.isPositive()) {
            throw new UserProblem("crm.points.number");
        }
        return points;
    }

    /** The same with a sign: what is given and what is taken. */
    static Points signed(String text) {
        String stripped = text.strip().replace('−', '-');
        return stripped.startsWith("-")
                ? points(stripped.substring(1)).negated()
                : points(stripped.startsWith("+") ? stripped.substring(1) : stripped);
    }

    /** From 0 to 100, at most two decimals. */
    static BigDecimal percent(String text) {
        try {
            BigDecimal percent = Inputs.amount(text.replace("%", "")).roubles();
            if (percent.compareTo(ALL) <= 0) {
                return percent;
            }
        } catch (UserProblem noNumber) {
            throw new UserProblem(noNumber, "crm.tiers.percent.wrong");
        }
        throw new UserProblem("crm.tiers.percent.wrong");
    }

    /** What is typed so far, while it means something. */
    static <T> Optional<T> unfinished(Input<?> input, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(input.textProperty().get().strip()));
        } catch (UserProblem unfinished) {
            return Optional.empty();
        }
    }

    /** As points are typed: no spaces between the thousands. */
    static String typed(Texts texts, Points points) {
        return texts.typed(Money.ofKopecks(points.hundredths()));
    }

    private static Points amount(String text) {
        try {
            return Points.ofHundredths(Inputs.amount(text).kopecks());
        } catch (UserProblem noNumber) {
            throw new UserProblem(noNumber, "crm.points.number");
        }
    }
}
