package shop.petunia.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount in whole kopecks. Every rounding is HALF_UP and happens once, at the end of one operation. A result that
 * does not fit into a {@code long} is an {@link ArithmeticException}, never a wrong amount.
 */
public record Money(long kopecks) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final int FRACTION_DIGITS = 2;

    public static Money ofKopecks(long kopecks) {
        return new Money(kopecks);
    }

    public static Money ofRoubles(long roubles) {
        return new Money(Math.multiplyExact(roubles, 100L));
    }

    /** Rounds HALF_UP to whole kopecks. */
    public static Money ofRoubles(BigDecimal roubles) {
        return new Money(roubles.setScale(FRACTION_DIGITS, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public BigDecimal roubles() {
        return BigDecimal.valueOf(kopecks, FRACTION_DIGITS);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kopecks, other.kopecks));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(kopecks, other.kopecks));
    }

    public Money negated() {
        return new Money(Math.negateExact(kopecks));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(kopecks, factor));
    }

    public Money percent(BigDecimal percent) {
        return ofRoubles(roubles().multiply(percent).movePointLeft(2));
    }

    /** This amount × {@code numerator} ÷ {@code denominator}, rounded HALF_UP once. */
    public Money share(long numerator, long denominator) {
        BigInteger product = BigInteger.valueOf(kopecks).multiply(BigInteger.valueOf(numerator));
        return new Money(new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public boolean isNegative() {
        return kopecks < 0;
    }

    public boolean isZero() {
        return kopecks == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kopecks, other.kopecks);
    }
}
