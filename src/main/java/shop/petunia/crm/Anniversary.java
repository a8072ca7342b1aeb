package shop.petunia.crm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * A day that comes round each year.
 *
 * @param title empty for a birthday
 * @param day as it is kept, with its own year
 * @param next when it comes: today or later; 29 February comes on the 28th in other years
 * @param days until then
 */
record Anniversary(String title, LocalDate day, LocalDate next, long days) {
    private static final int OLDEST = 110;

    static Anniversary birthday(LocalDate day, LocalDate today) {
        return of("", day, today);
    }

    static Anniversary of(String title, LocalDate day, LocalDate today) {
        LocalDate thisYear = MonthDay.from(day).atYear(today.getYear());
        LocalDate next = thisYear.isBefore(today) ? MonthDay.from(day).atYear(today.getYear() + 1) : thisYear;
        return new Anniversary(title, day, next, ChronoUnit.DAYS.between(today, next));
    }

    boolean isBirthday() {
        return title.isEmpty();
    }

    /** How old the person will be; 0 when the year can't be the one of birth. */
    long age() {
        long age = next.getYear() - (long) day.getYear();
        return isBirthday() && age > 0 && age <= OLDEST ? age : 0;
    }
}
