package shop.petunia.stats;

import java.time.LocalDate;
import shop.petunia.shared.Period;

/** To the days before and after those that are shown. */
final class Shift {
    private Shift() {}

    /**
     * Before a month the whole month before; else as many days.
     *
     * @param month whether the days are a month that may not be over yet
     */
    static Period earlier(Period days, boolean month) {
        return month || isMonth(days) ? month(days.first().minusMonths(1)) : days.previous();
    }

    static Period later(Period days, boolean month) {
        return month || isMonth(days)
                ? month(days.first().plusMonths(1))
                : new Period(days.last().plusDays(1), days.last().plusDays(days.days()));
    }

    private static boolean isMonth(Period days) {
        return days.first().getDayOfMonth() == 1 && days.equals(month(days.first()));
    }

    private static Period month(LocalDate first) {
        return new Period(first, first.plusMonths(1).minusDays(1));
    }
}
