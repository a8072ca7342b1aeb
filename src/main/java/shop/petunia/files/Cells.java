package shop.petunia.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/**
 * Strict reading of what people and other programs write into cells. What cannot be read for certain is a
 * {@link UserProblem} that names the value; nothing is guessed.
 */
public final class Cells {
    private static final BigDecimal MAX_QUANTITY = new BigDecimal(1_000_000);
    private static final BigDecimal MAX_DAYS = new BigDecimal(3_650);
    private static final BigDecimal MAX_ROUBLES = new BigDecimal(1_000_000_000);

    private static final String BLANK = "[\\s\\u00a0\\u2007\\u2009\\u202f\\ufeff]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
    private static final Pattern BLANK_ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");

    /** Digits, perhaps in groups of three; of a point and a comma the last is the decimal sign. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+|\\d{1,3}(?:" + BLANK + "\\d{3})+)(?:[.,]\\d+)?"
            + "|[.,]\\d+|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:\\.\\d{3})+,\\d+");

    private Cells() {}

    /** The cell without blanks at its ends, the unbreakable ones included. */
    public static String text(String cell) {
        return BLANK_ENDS.matcher(cell).replaceAll("");
    }

    public static boolean isBlank(String cell) {
        return text(cell).isEmpty();
    }

    /** Any number: {@code -5}, {@code 1 210,00}, {@code 1,210.00}, {@code 78.50}. */
    public static BigDecimal number(String cell) {
        String text = filled(cell);
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        String digits = negative ? text.substring(1) : text;
        if (!NUMBER.matcher(digits).matches()) {
            throw new UserProblem("files.number.wrong", text);
        }
        BigDecimal value = new BigDecimal(withPoint(BLANKS.matcher(digits).replaceAll("")));
        return negative ? value.negate() : value;
    }

    /** A whole quantity above zero; {@code 250,000} is 250, as accounting programs write it. */
    public static int quantity(String cell) {
        BigDecimal value = whole(cell);
        if (value.signum() <= 0) {
            throw new UserProblem("files.quantity.positive", text(cell));
        }
        return atMost(MAX_QUANTITY, value, cell).intValueExact();
    }

    /** What was counted: a whole quantity, zero or more. */
    public static int count(String cell) {
        BigDecimal value = whole(cell);
        if (value.signum() < 0) {
            throw new UserProblem("files.quantity.negative", text(cell));
        }
        return atMost(MAX_QUANTITY, value, cell).intValueExact();
    }

    /** An amount in roubles, not below zero, rounded to kopecks. */
    public static Money money(String cell) {
        BigDecimal value = number(cell);
        if (value.signum() < 0) {
            throw new UserProblem("files.money.negative", text(cell));
        }
        return Money.ofRoubles(atMost(MAX_ROUBLES, value, cell));
    }

    /** A number of days, 1 or more. */
    public static int days(String cell) {
        BigDecimal value = number(cell);
        if (!isWhole(value) || value.signum() <= 0) {
            throw new UserProblem("files.days.wrong", text(cell));
        }
        return atMost(MAX_DAYS, value, cell).intValueExact();
    }

    /** A day such as {@code 05.03.2026} or {@code 2026-03-05}; a time after it is passed over. */
    public static LocalDate date(String cell) {
        return DateCell.read(filled(cell));
    }

    /**
     * A day with a time such as {@code 05.03.2026 14:30} or {@code 2026-03-05T14:30:20}. A day alone is refused: it
     * would leave open what had happened by then.
     */
    public static LocalDateTime moment(String cell) {
        return DateCell.readMoment(filled(cell));
    }

    private static BigDecimal whole(String cell) {
        BigDecimal value = number(cell);
        if (!isWhole(value)) {
            throw new UserProblem("files.quantity.whole", text(cell));
        }
        return value;
    }

    private static String filled(String cell) {
        String text = text(cell);
        if (text.isEmpty()) {
            throw new UserProblem("files.cell.empty");
        }
        return text;
    }

    private static String withPoint(String digits) {
        int sign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (sign < 0) {
            return digits;
        }
        return digits.substring(0, sign).replaceAll("[.,]", "") + "." + digits.substring(sign + 1);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal atMost(BigDecimal limit, BigDecimal value, String cell) {
        if (value.compareTo(limit) > 0) {
            throw new UserProblem("files.number.tooLarge", text(cell), limit);
        }
        return value;
    }
}
