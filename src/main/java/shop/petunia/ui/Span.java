package shop.petunia.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;

/** The periods that lists offer at one click. */
public enum Span {
    TODAY,
    WEEK,
    MONTH,
    EVER;

    private static final int WEEK_DAYS = 7;

    /** Null is all the time. */
    public @Nullable Period until(LocalDate today) {
        return switch (this) {
            case TODAY -> new Period(today, today);
            case WEEK -> Period.lastDays(WEEK_DAYS, today);
            case MONTH -> new Period(today.withDayOfMonth(1), today);
            case EVER -> null;
        };
    }
}
