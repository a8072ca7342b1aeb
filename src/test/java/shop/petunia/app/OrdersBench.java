package shop.petunia.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.clients.Clients;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderColumn;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.Way;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;

/**
 * What the orders' screen asks with 1,000,000 orders: counts of all tabs and a page, as the list does. The floor of the
 * pages is the same page in raw JDBC, that of the searches the plain way: LIKE on the orders.
 */
@Tag("bench")
class OrdersBench {
    private static final int ORDERS = Integer.getInteger("orders", 1_000_000);
    private static final int PAGE = 100;
    private static final int TIMES = 20;

    /** The floor of a search reads all orders: few times are enough. */
    private static final int SEARCHES = 5;
    private static final String MONTH_BEFORE_LAST =
            "o.tab = 'HISTORY' and o.due_on between current_date - 60 and current_date - 31";

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
                    database, new Clients(database, new Settings(database, new Machine(place))));
            compare("active tab", list, database, OrderFilter.ACTIVE, "o.tab = 'ACTIVE'");
            compare("history, first page", list, database, OrderFilter.HISTORY, "o.tab = 'HISTORY'");
            Bench.measure("history, page 500", TIMES,
                    () -> list.page(OrderFilter.HISTORY, OrderList.LAST_FIRST, 500 * PAGE, PAGE));
            Bench.measure("counts of all tabs", TIMES, () -> list.counts(OrderFilter.HISTORY));
            LocalDate today = LocalDate.now(TestClock.MOSCOW);
            compare("history of a month", list, database,
                    OrderFilter.HISTORY.due(new Period(today.minusDays(60), today.minusDays(31))),
                    MONTH_BEFORE_LAST);
            compare("history by phone", list, database, OrderFilter.HISTORY.channel(Channel.PHONE),
                    "o.tab = 'HISTORY' and o.channel = 'PHONE'");
            compare("history of deliveries", list, database, OrderFilter.HISTORY.way(Way.DELIVERY),
                    "o.tab = 'HISTORY' and o.way = 'DELIVERY'");
            OrderFilter month = OrderFilter.HISTORY.due(new Period(today.minusDays(60), today.minusDays(31)));
            compare("marketplace pickups of a month", list, database,
                    month.channel(Channel.MARKETPLACE).way(Way.PICKUP),
                    MONTH_BEFORE_LAST + " and o.channel = 'MARKETPLACE' and o.way = 'PICKUP'");
            compare("a text within a month", list, database, month.text("садовая"),
                    MONTH_BEFORE_LAST + " and o.details like '%садовая%'");
            Bench.measure("board of today", TIMES, () -> list.dueOn(new Period(today, today), 500));
            for (String text : List.of("S-0012", "S-00", "20123", "4567", "916 12", "8916", "91612345", "ив",
                    "соколова",
                    "соколова кс", "мар 4567", "ъъъ")) {
                search(list, database, text);
            }
        }
    }

    private static void search(OrderList list, Database database, String text) {
        String like = "'%" + text.toLowerCase(Locale.ROOT).replace(" ", "%") + "%'";
        OrderFilter filter = OrderFilter.HISTORY.text(text);
        Bench.compare("search " + text, SEARCHES, () -> ask(list, filter), () -> plainly(database,
                "o.tab = 'HISTORY' and (lower(o.number) like " + like
                + " or lower(o.buyer_name) like " + like
                        + " or o.buyer_phone like " + like + ")"));
    }

    private static void compare(String name, OrderList list, Database database, OrderFilter filter, String where) {
        Bench.compare(name, TIMES, () -> ask(list, filter), () -> plainly(database, where));
    }

    private static long ask(OrderList list, OrderFilter filter) {
        return list.counts(filter).history() + list.page(filter, Sort.downBy(
                OrderColumn.DUE), 0, PAGE).size();
    }

    private static long plainly(Database database, String where) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select o.* from shop_order o where " + where
                    + " order by o.due_on desc, o.id desc limit " + PAGE);
                    ResultSet rows = statement.executeQuery()) {
                long count = 0;
                while (rows.next()) {
                    count += rows.getString("number").isEmpty() ? 0 : 1;
                }
                return count;
            }
        }));
    }
}
