package shop.petunia.settings;

import java.math.BigDecimal;
import shop.petunia.shared.UserProblem;

/** A number with up to two decimals, within both limits. */
record DecimalNotation(BigDecimal least, BigDecimal most) implements Notation<BigDecimal> {
    private static final int DECIMALS = 2;

    @Override
    public Setting.Kind kind() {
        return Setting.Kind.NUMBER;
    }

    @Override
    public BigDecimal read(String written) {
        BigDecimal number;
        try {
            number = new BigDecimal(written.strip().replace(',', '.'));
        } catch (NumberFormatException notOne) {
            throw refusal();
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > DECIMALS) {
            throw refusal();
        }
        return plain(number);
    }

    @Override
    public String write(BigDecimal value) {
        return plain(value).toPlainString();
    }

    @Override
    public Object told(BigDecimal value) {
        return plain(value);
    }

    private UserProblem refusal() {
        return new UserProblem("settings.decimal.limits", least, most);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
