package shop.petunia.orders;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What is asked of the orders that one filter shows: how many, a page of them. What its words find is found once. */
final class OrderQuestion {
    private final Database database;
    private final OrderFilter filter;
    private final String region;
    private final ZoneId zone;
    private @Nullable OrderFinder finder;

    /** @param region whose phones are written without their country */
    OrderQuestion(Database database, OrderFilter filter, String region, ZoneId zone) {
        this.database = database;
        this.filter = filter;
        this.region = region;
        this.zone = zone;
    }

    long count() {
        return database.read(transaction -> {
            OrderFinder found = finder(transaction);
            StatelessSession session = transaction.session();
            return filter.tab() == OrderTab.HISTORY
                    ? history(session, found, () -> open(session, found))
                    : inTab(session, found, filter.tab());
        });
    }

    TabCounts counts() {
        return database.read(transaction -> {
            OrderFinder found = finder(transaction);
            StatelessSession session = transaction.session();
            long requests = inTab(session, found, OrderTab.REQUESTS);
            long active = inTab(session, found, OrderTab.ACTIVE);
            return new TabCounts(requests, active, history(session, found, () -> requests + active));
        });
    }

    List<OrderRow> page(Sort<OrderColumn> sort, int offset, int limit) {
        return database.read(transaction -> page(transaction, sort, offset, limit));
    }

    List<OrderRow> page(Transaction transaction, Sort<OrderColumn> sort, int offset, int limit) {
        OrderFinder found = finder(transaction);
        if (found.isNothing() || limit <= 0) {
            return List.of();
        }
        StatelessSession session = transaction.session();
        String order = filter.tab() == OrderTab.HISTORY && !isSortable(session, found, sort)
                ? orderOfHistory(sort)
                : order(sort);
        return OrderList.rows(session,
                conditions(found, filter.tab()).page(session, OrderList.FROM, order, Order.class, offset, limit));
    }

    /** The list, its count and the tabs' counts may ask at once. */
    synchronized OrderFinder finder(Transaction transaction) {
        OrderFinder known = finder;
        if (known == null) {
            known = new OrderFinder(transaction.session(), filter, region, zone);
            finder = known;
        }
        return known;
    }

    private boolean isSortable(StatelessSession session, OrderFinder found, Sort<OrderColumn> sort) {
        boolean own = sort.column() == (filter.done() == null ? OrderColumn.DUE : OrderColumn.DONE);
        return found.isFew() || !own
                && history(session, found, () -> open(session, found)) < OrderList.MOST_FOUND;
    }

    private String order(Sort<OrderColumn> sort) {
        String direction = sort.descending() ? " desc" : "";
        boolean byWindow = sort.column() == OrderColumn.DUE && filter.tab() != OrderTab.HISTORY;
        return "order by " + sort.column().path + direction
                + (byWindow ? ", o.windowFrom" + direction + " nulls last" : "") + ", o.id" + direction;
    }

    /** H2 walks an index in its order only when all the index's columns are named. */
    private String orderOfHistory(Sort<OrderColumn> sort) {
        boolean days = sort.column() == OrderColumn.DUE || sort.column() == OrderColumn.DONE;
        String walk = filter.done() != null
                ? "order by o.doneAt, o.id"
                : "order by o.tab, " + (filter.channel() == null ? "" : "o.channel, ")
                        + (filter.way() == null ? "" : "o.way, ") + "o.dueOn, o.id";
        return days && !sort.descending() ? walk : walk.replace(",", " desc,") + " desc";
    }

    /** @param open how many of what the words find is not over yet */
    private static long history(StatelessSession session, OrderFinder found, LongSupplier open) {
        OptionalLong words = found.foundByWords();
        if (words.isPresent() && !found.isNothing()) {
            return Math.min(OrderList.MOST_FOUND, words.getAsLong() - open.getAsLong());
        }
        return found.isNothing() ? 0 : capped(session, conditions(found, OrderTab.HISTORY));
    }

    private static long open(StatelessSession session, OrderFinder found) {
        return inTab(session, found, OrderTab.REQUESTS) + inTab(session, found, OrderTab.ACTIVE);
    }

    private static long inTab(StatelessSession session, OrderFinder found, OrderTab tab) {
        return found.isNothing()
                ? 0
                : conditions(found, tab).query(session, "select count(*) " + OrderList.FROM, "", Long.class)
                        .getSingleResult();
    }

    private static long capped(StatelessSession session, Conditions conditions) {
        return conditions.query(session, "select o.id " + OrderList.FROM, "", Long.class)
                .setMaxResults((int) OrderList.MOST_FOUND)
                .getResultList()
                .size();
    }

    private static Conditions conditions(OrderFinder found, OrderTab tab) {
        return found.conditions().and("o.tab = :tab", "tab", tab);
    }
}
