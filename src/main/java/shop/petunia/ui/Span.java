package shop.petunia.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/** The periods that lists offer at one click. */
public enum Span {
    TODAY,
    /** For what is still to come. */
    TOMORROW,
    WEEK,
    MONTH,
    DAYS_30,
    DAYS_90,
    YEAR,
    EVER;

    /** What a list of what happens every day is about. */
    public static final List<Span> OF_LISTS = List.of(TODAY, WEEK, MONTH, EVER);

    /** What is long enough to tell one person's habits. */
    public static final List<Span> OF_HABITS = List.of(DAYS_30, DAYS_90, YEAR, EVER);

    /** What figures are compared by. */
    public static final List<Span> OF_FIGURES = List.of(TODAY, WEEK, MONTH, DAYS_90, YEAR);

    private static final int WEEK_DAYS = 7;
    private static final int YEAR_DAYS = 365;

    /** Null is all the time. */
    public @Nullable Period until(LocalDate today) {
        return switch (this) {
            case TODAY -> new Period(today, today);
            case TOMORROW -> new Period(today.plusDays(1), today.plusDays(1));
            case WEEK -> Period.lastDays(WEEK_DAYS, today);
            case MONTH -> new Period(today.withDayOfMonth(1), today);
            case DAYS_30 -> Period.lastDays(30, today);
            case DAYS_90 -> Period.lastDays(90, today);
            case YEAR -> Period.lastDays(YEAR_DAYS, today);
            case EVER -> null;
        };
    }
}
