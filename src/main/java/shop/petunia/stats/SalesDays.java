package shop.petunia.stats;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/**
 * Keeps the figures of each business day, so that years are added up from days and not from orders. A day is reckoned
 * from the orders themselves when it is asked for and was touched since, or when the shop has moved to another zone.
 */
final class SalesDays {
    private static final int DAYS_AT_ONCE = 31;
    /** By so many days at the most a day is another one on the other side of the earth. */
    private static final int ZONES = 2;

    private final Database database;
    private final ShopTime time;

    SalesDays(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /** Those of the days that can have sales. */
    Optional<Period> within(Transaction transaction, Period period) {
        SalesRepository rows = new SalesRepository_(transaction.session());
        Optional<LocalDate> oldest = Stream
                .concat(Stream.ofNullable(rows.firstDone()), Stream.ofNullable(rows.firstCreated()))
                .map(first -> time.dayOf(first).minusDays(ZONES)).min(LocalDate::compareTo);
        LocalDate today = time.today().plusDays(ZONES);
        return oldest.filter(day -> !day.isAfter(period.last()) && !period.first().isAfter(today))
                .map(day -> new Period(later(day, period.first()), earlier(today, period.last())));
    }

    /** Reckons what is not reckoned. Afterwards the tables tell these days as they are. */
    synchronized void refresh(Period wanted, Progress progress) {
        ZoneId zone = time.zone();
        Optional<Period> stale = database.read(transaction -> within(transaction, wanted)
                .filter(period -> !isFresh(transaction, period, zone)));
        if (stale.isPresent()) {
            Period all = stale.get();
            for (LocalDate first = all.first(); !first.isAfter(all.last()); first = first.plusDays(DAYS_AT_ONCE)) {
                progress.at(all.first().until(first, ChronoUnit.DAYS), all.days());
                Period part = new Period(first, earlier(first.plusDays(DAYS_AT_ONCE - 1L), all.last()));
                database.writeOnly(transaction -> reckon(transaction, part, zone));
            }
        }
    }

    private static boolean isFresh(Transaction transaction, Period period, ZoneId zone) {
        SalesRepository rows = new SalesRepository_(transaction.session());
        return rows.touches(period.first(), period.last()) == 0
                && rows.reckoned(period.first(), period.last(), zone.getId()) == period.days();
    }

    private static void reckon(Transaction transaction, Period part, ZoneId zone) {
        SalesRepository rows = new SalesRepository_(transaction.session());
        Set<LocalDate> touched = new TreeSet<>(rows.touched(part.first(), part.last()));
        Set<LocalDate> known = new TreeSet<>(rows.reckonedDays(part.first(), part.last(), zone.getId()));
        rows.forgetTouches(part.first(), part.last());
        rows.forgetDaysOutside(zone.getId());
        part.first().datesUntil(part.last().plusDays(1))
                .filter(day -> touched.contains(day) || !known.contains(day))
                .forEach(day -> reckon(transaction.session(), rows, day, zone));
    }

    private static void reckon(StatelessSession session, SalesRepository rows, LocalDate day, ZoneId zone) {
        rows.forgetDay(day);
        rows.forgetTotals(day);
        rows.forgetItems(day);
        rows.forgetStatuses(day);
        Period alone = new Period(day, day);
        for (SalesSql.Filling filling : SalesSql.ALL) {
            session.createNativeMutationQuery(filling.insert())
                    .setParameter("day", day)
                    .setParameter("start", alone.start(zone))
                    .setParameter("end", alone.end(zone))
                    .executeUpdate();
        }
        rows.insert(new SalesDay(day, zone));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What was written past the façades is reckoned anew. */
    static void forget(Transaction transaction) {
        new SalesRepository_(transaction.session()).forgetDays();
    }
}
