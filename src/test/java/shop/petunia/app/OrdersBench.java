package shop.petunia.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.Clients;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderColumn;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.Way;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;

/**
 * What the orders' screen asks with 1,000,000 orders: counts of all tabs and a page, as the list does. The floor is the
 * page alone in raw JDBC, along the same indexes; that of a search goes through the words' index in one statement.
 */
@Tag("bench")
class OrdersBench {
    private static final int ORDERS = Integer.getInteger("orders", 1_000_000);
    private static final int PAGE = 100;
    private static final int TIMES = 20;
    private static final String DAYS =
            " and o.due_on between dateadd(day, -60, current_date) and dateadd(day, -31, current_date)";

    @TempDir
    Path place;

    @Test
    void aMillionOrders() throws Exception {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, Wiring.ENTITIES, clock, () -> 1)) {
            long start = System.nanoTime();
            new BulkOrders(database).fill(ORDERS, Progress.UNWATCHED);
            Bench.print("%d orders written in %d s", ORDERS, (System.nanoTime() - start) / 1_000_000_000);
        }
        try (Database database = Database.open(place, Wiring.ENTITIES, clock, () -> 1)) {
            Bench.print("the file has %d MB", Files.size(place.resolve("petunia.mv.db")) >> 20);
            OrderList list = new OrderList(
                    database, new Clients(database, new Settings(database, new Machine(place))),
                    new ShopTime(clock, () -> TestClock.MOSCOW));
            pages(list, database);
            for (String text : List.of("S-0012", "S-00", "20123", "4567", "916 12", "8916", "91612345", "ив",
                    "мария", "мария ив", "соколова", "соколова кс", "соколова 8916", "мар 4567", "ъъъ")) {
                Bench.compare("search " + text, TIMES, () -> ask(list, OrderFilter.HISTORY.text(text)),
                        () -> plainly(database, text));
            }
            OrderFilter month = OrderFilter.HISTORY.due(month());
            compare("text within a month", list, database, month.text("садовая 12"),
                    DAYS + " and o.details like '%садовая%' and o.details like '%12%'");
        }
    }

    private static void pages(OrderList list, Database database) {
        compare("requests", list, database, OrderFilter.REQUESTS, "");
        compare("active tab", list, database, OrderFilter.ACTIVE, "");
        compare("active tab of today", list, database, OrderFilter.ACTIVE.due(new Period(today(), today())),
                "and o.due_on = current_date");
        compare("history, first page", list, database, OrderFilter.HISTORY, "");
        compare("history, channel", list, database, OrderFilter.HISTORY.channel(Channel.PHONE),
                "and o.channel = 'PHONE'");
        compare("history, way", list, database, OrderFilter.HISTORY.way(Way.DELIVERY), "and o.way = 'DELIVERY'");
        compare("history, channel and way", list, database,
                OrderFilter.HISTORY.channel(Channel.COUNTER).way(Way.DELIVERY),
                "and o.channel = 'COUNTER' and o.way = 'DELIVERY'");
        compare("history of a month", list, database, OrderFilter.HISTORY.due(month()), DAYS);
        Bench.measure("history, page 90", TIMES,
                () -> list.page(OrderFilter.HISTORY, OrderList.LAST_FIRST, 90 * PAGE, PAGE));
        Bench.measure("board of today", TIMES, () -> {
            for (OrderStatus status : List.of(OrderStatus.ACCEPTED, OrderStatus.ASSEMBLING, OrderStatus.IN_TRANSIT)) {
                OrderFilter column = OrderFilter.ACTIVE.status(status);
                list.count(column);
                list.page(column, OrderList.NEXT_FIRST, 0, PAGE);
            }
        });
    }

    private static LocalDate today() {
        return LocalDate.now(TestClock.MOSCOW);
    }

    private static Period month() {
        return new Period(today().minusDays(60), today().minusDays(31));
    }

    /** What the first word finds at the least: its ids from one index, and the newest of these. */
    private static long plainly(Database database, String text) {
        String word = text.split(" ")[0];
        boolean number = word.startsWith("S-");
        String of = number
                ? "select id from shop_order where number"
                : "select m.order_id from order_term_start t join order_mention m on m.term_id = t.term_id where t.start_text";
        String ids =
                values(database, of + " >= '" + word + "' and " + (number ? "number" : "t.start_text") + " < '" + word
                        + "\uffff' fetch first 3000 rows only").stream().collect(Collectors.joining(", ", "(", ")"));
        return values(database, "select o.* from shop_order o where o.id in " + ids + " and o.tab = 'HISTORY'"
                + " order by o.due_on desc, o.id desc fetch first " + PAGE + " rows only").size();
    }

    private static void compare(String name, OrderList list, Database database, OrderFilter filter, String where) {
        Bench.compare(name, TIMES, () -> ask(list, filter), () -> plainly(database, filter, where));
    }

    private static long ask(OrderList list, OrderFilter filter) {
        return list.counts(filter).history() + list.page(filter, Sort.downBy(OrderColumn.DUE), 0, PAGE).size();
    }

    private static long plainly(Database database, OrderFilter filter, String where) {
        String walk = "o.tab desc, " + (filter.channel() == null ? "" : "o.channel desc, ")
                + (filter.way() == null ? "" : "o.way desc, ") + "o.due_on desc, o.id desc";
        return values(database, "select o.* from shop_order o where o.tab = '" + filter.tab() + "' " + where
                + " order by " + walk + " fetch first " + PAGE + " rows only").size();
    }

    private static List<String> values(Database database, String sql) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                List<String> firsts = new ArrayList<>();
                while (rows.next()) {
                    firsts.add(rows.getString(1));
                }
                return firsts;
            }
        }));
    }
}
