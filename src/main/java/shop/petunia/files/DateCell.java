package shop.petunia.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/** A day as Russian documents and as machines write it. Accounting programs add a time that means nothing. */
final class DateCell {
    private static final Pattern DATE = Pattern.compile(
            "(?:(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})|(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2}))"
                    + "(?:[ T](?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?)?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateCell() {}

    static LocalDate read(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new UserProblem("files.date.wrong", text);
        }
        return moment(parts, text).toLocalDate();
    }

    static LocalDateTime readMoment(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches() || parts.group("h") == null) {
            throw new UserProblem("files.moment.wrong", text);
        }
        return moment(parts, text);
    }

    private static LocalDateTime moment(Matcher parts, String text) {
        try {
            LocalTime time =
                    LocalTime.of(number(parts.group("h")), number(parts.group("min")), number(parts.group("s")));
            LocalDate day = parts.group("y") == null
                    ? day(parts.group("year"), parts.group("month"), parts.group("day"), text)
                    : day(parts.group("y"), parts.group("m"), parts.group("d"), text);
            return day.atTime(time);
        } catch (DateTimeException noSuchDay) {
            throw new UserProblem(noSuchDay, "files.date.noSuchDay", text);
        }
    }

    private static LocalDate day(String year, String month, String day, String text) {
        LocalDate date = LocalDate.of(number(year), number(month), number(day));
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new UserProblem("files.date.wrong", text);
        }
        return date;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
