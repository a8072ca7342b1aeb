package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderColumn;
import shop.petunia.orders.OrderFilter;
import shop.petunia.orders.OrderList;
import shop.petunia.orders.OrderShop;
import shop.petunia.orders.Way;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;

/** How the database goes about each question that the lists of orders ask: by an index, never through all orders. */
class OrderPlansTest {
    private static final int ORDERS = 20_000;

    /** A big table that is read from one end to the other, be it by itself or along an index without a condition. */
    private static final Pattern WHOLE = Pattern.compile(
            "\"PUBLIC\"\\.\"(SHOP_ORDER|ORDER_LINE|ORDER_MENTION|ORDER_TERM_START)\" \"\\w+\"\\s*"
                    + "(/\\* PUBLIC\\.(\\w+\\.tableScan|\\w+(?!: )\\s*\\*/))");

    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @Test
    void noQuestionOfTheListsReadsAllOrders() {
        Database database = shop.rooms.database();
        new BulkOrders(database).fill(ORDERS, Progress.UNWATCHED);
        run(database, "analyze", "set query_statistics true", "set query_statistics_max_entries 1000");

        questions(shop.desk.list()).values().forEach(Runnable::run);

        Map<String, String> plans = database.read(transaction -> transaction.session()
                .doReturningWork(OrderPlansTest::plans));
        assertThat(plans).hasSizeGreaterThan(10);
        assertThat(plans.values()).noneMatch(plan -> WHOLE.matcher(plan).find());
        assertThat(database.<String>read(transaction -> transaction.session().doReturningWork(
                connection -> plan(connection, "select o.id from shop_order o where o.note = ?")))).matches(
                        plan -> WHOLE.matcher(plan).find(), "a whole reading is seen as one");
    }

    private static Map<String, Runnable> questions(OrderList list) {
        LocalDate today = LocalDate.now(TestClock.MOSCOW);
        OrderFilter dates = OrderFilter.HISTORY.due(new Period(today.minusDays(60), today.minusDays(31)));
        Map<String, OrderFilter> filters = new LinkedHashMap<>();
        filters.put("requests", OrderFilter.REQUESTS);
        filters.put("active", OrderFilter.ACTIVE);
        filters.put("active today", OrderFilter.ACTIVE.due(new Period(today, today)));
        filters.put("history", OrderFilter.HISTORY);
        filters.put("dates", dates);
        filters.put("channel", OrderFilter.HISTORY.channel(Channel.PHONE));
        filters.put("way", OrderFilter.HISTORY.way(Way.DELIVERY));
        filters.put("channel, way, dates", dates.channel(Channel.MARKETPLACE).way(Way.PICKUP));
        OrderFilter done = OrderFilter.HISTORY.doneOn(new Period(today.minusDays(60), today.minusDays(31)));
        filters.put("done", done);
        filters.put("done, by channel and word", done.channel(Channel.COUNTER).text("роз"));
        for (String text : List.of("S-0012", "4567", "8916", "ива", "соколова кс", "мар 4567")) {
            filters.put(text, OrderFilter.HISTORY.text(text));
        }
        filters.put("text within dates", dates.text("роз"));
        Map<String, Runnable> questions = new LinkedHashMap<>();
        filters.forEach((name, filter) -> questions.put(name, () -> {
            assertThat(list.counts(filter)).as(name).isNotNull();
            assertThat(list.page(filter, sort(filter), 0, 100)).as(name).hasSizeLessThan(101);
        }));
        questions.put("board", () -> assertThat(list.dueOn(new Period(today, today), 500)).isNotNull());
        questions.put("client", () -> assertThat(list.ofClient(1, 0, 10)).isNotNull());
        questions.put("Ctrl+K", () -> assertThat(list.search("ива", 10)).isNotNull());
        return questions;
    }

    private static Sort<OrderColumn> sort(OrderFilter filter) {
        return filter.done() == null ? OrderList.LAST_FIRST : Sort.downBy(OrderColumn.DONE);
    }

    /** The statements that the questions have become, with their plans; that of all rows' number is known without. */
    private static Map<String, String> plans(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement from information_schema.query_statistics"
                                + " where lower(sql_statement) like 'select%shop_order%'")) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        Map<String, String> plans = new LinkedHashMap<>();
        for (String sql : statements) {
            String plan = plan(connection, sql);
            if (!plan.contains("direct lookup")) {
                plans.put(sql, plan);
            }
        }
        return plans;
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setNull(i, Types.NULL);
            }
            try (ResultSet rows = explain.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private static void run(Database database, String... commands) {
        database.writeOnly(transaction -> transaction.session().doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            }
        }));
    }
}
