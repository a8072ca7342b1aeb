package shop.petunia.app;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.inventory.Waste;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.stats.Statistics;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;

/**
 * All figures of the statistics' screen with 1,000,000 orders of three years. The floor is the least that the orders
 * themselves could be asked for: revenue and number by channel and way, of the period and of the one before.
 */
@Tag("bench")
class StatsBench {
    private static final int ORDERS = Integer.getInteger("orders", 1_000_000);
    private static final int TIMES = 20;
    private static final String BARE = "select channel, way, count(*), sum(total) from shop_order"
            + " where done_at >= ? and done_at < ? and status in ('DONE', 'COMPLETED') group by channel, way";

    @TempDir
    Path place;

    private final ShopTime time = new ShopTime(Clock.systemUTC(), () -> TestClock.MOSCOW);

    @Test
    void aMillionOrders() throws Exception {
        String filled = System.getProperty("filled");
        if (filled != null) {
            Files.copy(Path.of(filled), place.resolve("petunia.mv.db"));
        }
        long opening = System.nanoTime();
        try (Database database = Database.open(place, Wiring.ENTITIES, new TestClock(), () -> 1)) {
            Bench.print("opened in %d ms", (System.nanoTime() - opening) / 1_000_000);
            if (filled == null) {
                new BulkOrders(database).fill(ORDERS, Progress.UNWATCHED);
            }
            Statistics statistics =
                    new Statistics(database, time, new Waste(database, time), () -> new BigDecimal("18"));
            LocalDate today = time.today();
            reckoned("a month", statistics, Period.lastDays(30, today));
            reckoned("a year and the one before", statistics, Period.lastDays(365, today));
            for (int days : new int[]{1, 7, 30, 365}) {
                compare(days + " days", statistics, database, Period.lastDays(days, today));
            }
            Bench.measure("a day anew", TIMES, () -> {
                database.writeOnly(transaction -> transaction.session()
                        .createNativeMutationQuery("insert into sales_touch (on_day) values (current_date - 1)")
                        .executeUpdate());
                statistics.totals(new Period(today.minusDays(1), today));
            });
        }
    }

    private static void reckoned(String name, Statistics statistics, Period period) {
        long start = System.nanoTime();
        statistics.of(period, Progress.UNWATCHED);
        Bench.print("first asked for %s: %d ms", name, (System.nanoTime() - start) / 1_000_000);
    }

    private void compare(String name, Statistics statistics, Database database, Period period) {
        Bench.compare(name, TIMES, () -> statistics.of(period, Progress.UNWATCHED),
                () -> Math.addExact(barely(database, period), barely(database, period.previous())));
    }

    private long barely(Database database, Period period) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(BARE)) {
                statement.setTimestamp(1, Timestamp.from(period.start(time.zone())));
                statement.setTimestamp(2, Timestamp.from(period.end(time.zone())));
                long sum = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        sum += rows.getLong(4);
                    }
                }
                return sum;
            }
        }));
    }
}
