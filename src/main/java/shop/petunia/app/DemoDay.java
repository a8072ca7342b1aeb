package shop.petunia.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One business day of the demo shop.
 *
 * @param ago days before today, 0 for today
 */
record DemoDay(int ago, LocalDate date, Instant opens, Instant closes) {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(21, 0);

    /** The last days up to now, the oldest first. What is told of today has happened already. */
    static List<DemoDay> upTo(Instant now, ZoneId zone, int days) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(1, days)
                .map(day -> days - day)
                .mapToObj(ago -> of(ago, today.minusDays(ago), zone, now))
                .toList();
    }

    /** The instant at this part of the day, 0 when it opens and 1 when it closes. */
    Instant at(double part) {
        return opens.plusMillis((long) (Duration.between(opens, closes).toMillis() * part));
    }

    /** Who looks at the demo before the shop has opened finds today's work done since midnight. */
    private static DemoDay of(int ago, LocalDate date, ZoneId zone, Instant now) {
        Instant opens = date.atTime(OPENS).atZone(zone).toInstant();
        Instant closes = date.atTime(CLOSES).atZone(zone).toInstant();
        return new DemoDay(ago, date, opens.isBefore(now) ? opens : date.atStartOfDay(zone).toInstant(),
                closes.isBefore(now) ? closes : now);
    }
}
