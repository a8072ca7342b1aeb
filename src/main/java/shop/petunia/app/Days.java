package shop.petunia.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shop.petunia.shared.Period;

/** The days that an export is of; without them this month so far. */
final class Days {
    @Option(names = "--from", description = "The first day, YYYY-MM-DD; by default the first of the last day's month.")
    private @Nullable LocalDate from;

    @Option(names = "--to", description = "The last day, YYYY-MM-DD; by default today.")
    private @Nullable LocalDate to;

    Period period(LocalDate today) {
        LocalDate last = to == null ? today : to;
        return new Period(from == null ? last.withDayOfMonth(1) : from, last);
    }
}
