package shop.petunia.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Points of the loyalty programme in whole hundredths. Every rounding is HALF_UP and happens once. */
public record Points(long hundredths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    private static final int FRACTION_DIGITS = 2;

    public static Points ofHundredths(long hundredths) {
        return new Points(hundredths);
    }

    public static Points of(long points) {
        return new Points(Math.multiplyExact(points, 100L));
    }

    /** Rounds HALF_UP to whole hundredths. */
    public static Points of(BigDecimal points) {
        return new Points(points.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public BigDecimal number() {
        return BigDecimal.valueOf(hundredths, FRACTION_DIGITS);
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    public Points negated() {
        return new Points(Math.negateExact(hundredths));
    }

    /** These points × {@code numerator} ÷ {@code denominator}, rounded HALF_UP once. */
    public Points share(long numerator, long denominator) {
        BigInteger product = BigInteger.valueOf(hundredths).multiply(BigInteger.valueOf(numerator));
        return new Points(new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Points atLeastZero() {
        return isNegative() ? ZERO : this;
    }

    public Points atMost(Points limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    public boolean isNegative() {
        return hundredths < 0;
    }

    public boolean isPositive() {
        return hundredths > 0;
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }
}
