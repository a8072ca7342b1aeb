package shop.petunia.clients;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Days that come round each year, as month × 100 + day. Who was born on 29 February celebrates on the 28th else. */
final class DayOfYear {
    private static final int LEAP_DAY = 229;

    private DayOfYear() {}

    static int of(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** The days from {@code first} on, each with the date on which it comes. */
    static Map<Integer, LocalDate> coming(LocalDate first, int days) {
        Map<Integer, LocalDate> coming = new TreeMap<>();
        first.datesUntil(first.plusDays(days)).forEach(day -> {
            coming.put(of(day), day);
            if (of(day) == LEAP_DAY - 1 && !day.isLeapYear()) {
                coming.put(LEAP_DAY, day);
            }
        });
        return coming;
    }
}
