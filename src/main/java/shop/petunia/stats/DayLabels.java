package shop.petunia.stats;

import java.time.LocalDate;
import java.util.List;
import shop.petunia.ui.Texts;

/** What stands below a chart's days: day and month, and the year when the days are of several. */
record DayLabels(Texts texts, boolean years) {
    private static final int DAY_AND_MONTH = 5;
    private static final double WIDER = 1.4;
    private static final int CENTURY_FROM = 6;
    private static final int CENTURY_TO = 8;

    static DayLabels of(Texts texts, List<DayRevenue> days) {
        return new DayLabels(texts, !days.isEmpty()
                && days.getFirst().day().getYear() != days.getLast().day().getYear());
    }

    String of(LocalDate day) {
        String whole = texts.day(day);
        return years
                ? new StringBuilder(whole).delete(CENTURY_FROM, CENTURY_TO).toString()
                : whole.substring(0, DAY_AND_MONTH);
    }

    /** By so much wider than without years. */
    double width(double narrow) {
        return years ? narrow * WIDER : narrow;
    }
}
