package shop.petunia.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Business days from {@code first} to {@code last}, both included. */
public record Period(LocalDate first, LocalDate last) {
    /** What stands for an open end. */
    public static final LocalDate BEGINNING = LocalDate.EPOCH;

    public static final LocalDate END = LocalDate.of(9999, 1, 1);

    public Period {
        if (last.isBefore(first)) {
            throw new UserProblem("shared.period.reversed", first, last);
        }
    }

    /** The given day and the days before it, {@code days} rows in all. */
    public static Period lastDays(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The same number of days immediately before. */
    public Period previous() {
        return new Period(first.minusDays(days()), first.minusDays(1));
    }

    /** The first instant of the period in the shop's zone. */
    public Instant start(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the period in the shop's zone. */
    public Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
