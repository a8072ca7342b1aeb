package shop.petunia.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import shop.petunia.clients.Clients;
import shop.petunia.shared.Period;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;

/** The orders as lists: paged, counted and found by what somebody types. */
public final class OrderList {
    /** Counts of the history go no further, and neither does its list: older orders are found by days or words. */
    public static final long MOST_FOUND = 10_000;

    /** What has to be ready first. */
    public static final Sort<OrderColumn> NEXT_FIRST = Sort.by(OrderColumn.DUE);

    /** For the history. */
    public static final Sort<OrderColumn> LAST_FIRST = Sort.downBy(OrderColumn.DUE);

    /** For what was handed over. */
    static final Sort<OrderColumn> LAST_DONE_FIRST = Sort.downBy(OrderColumn.DONE);

    static final String FROM = "from Order o";
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final Clients clients;
    private final ShopTime time;

    public OrderList(Database database, Clients clients, ShopTime time) {
        this.database = database;
        this.clients = clients;
        this.time = time;
    }

    /** What is asked of one filter; its words are looked up once, whatever is asked then. */
    OrderQuestion question(OrderFilter filter) {
        return new OrderQuestion(database, filter, clients.region(), time.zone());
    }

    /** In the history {@link #MOST_FOUND} orders and more are sorted by their days, whatever the sort. */
    public List<OrderRow> page(OrderFilter filter, Sort<OrderColumn> sort, int offset, int limit) {
        return question(filter).page(sort, offset, limit);
    }

    /** How many the filter shows; in the history, and with a text, at most {@link #MOST_FOUND}. */
    public long count(OrderFilter filter) {
        return question(filter).count();
    }

    /** Of all tabs, whatever the filter's. */
    public TabCounts counts(OrderFilter filter) {
        return question(filter).counts();
    }

    /** For Ctrl+K: open orders first, then the history's last. */
    public List<OrderRow> search(String text, int limit) {
        return database.read(transaction -> {
            List<OrderRow> found = new ArrayList<>();
            for (OrderTab tab : OrderTab.values()) {
                OrderFilter filter = OrderFilter.ACTIVE.tab(tab).text(text);
                found.addAll(question(filter).page(transaction, LAST_FIRST, 0, limit - found.size()));
            }
            return found;
        });
    }

    /** A client's orders of all channels, the newest first. */
    public List<OrderRow> ofClient(long clientId, int offset, int limit) {
        return database.read(transaction -> rows(transaction.session(), new Conditions()
                .and("o.clientId = :client", "client", clientId)
                .page(transaction.session(), FROM, "order by o.createdAt desc, o.id desc", Order.class, offset,
                        limit)));
    }

    public long countOfClient(long clientId) {
        return database.read(transaction -> new Conditions()
                .and("o.clientId = :client", "client", clientId)
                .query(transaction.session(), "select count(*) " + FROM, "", Long.class)
                .getSingleResult());
    }

    /** These orders, in this order; those that are gone are left out. */
    public List<OrderRow> byIds(List<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(transaction -> {
            Map<Long, OrderRow> rows = rows(transaction.session(), new Conditions()
                    .and("o.id in :ids", "ids", ids)
                    .query(transaction.session(), FROM, "", Order.class)
                    .getResultList()).stream().collect(Collectors.toMap(OrderRow::id, row -> row));
            return ids.stream().filter(rows::containsKey).map(rows::get).toList();
        });
    }

    /** Those of the orders that the filter shows. */
    public List<OrderRow> among(OrderFilter filter, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(transaction -> {
            OrderFinder finder = question(filter).finder(transaction);
            return finder.isNothing() ? List.of()
                    : rows(transaction.session(), finder.conditions()
                            .and("o.tab = :tab", "tab", filter.tab())
                            .and("o.id in :ids", "ids", ids)
                            .query(transaction.session(), FROM, "", Order.class)
                            .getResultList());
        });
    }

    /**
     * All orders of these days and this status as they are at one moment, for lists that leave the program.
     *
     * @param filter its tab and its text are not looked at
     */
    public void forEach(OrderFilter filter, Consumer<OrderRow> row) {
        database.read(transaction -> {
            long last = 0;
            List<OrderRow> rows;
            do {
                Conditions conditions = question(filter.text("")).finder(transaction).conditions()
                        .and("o.id > :last", "last", last);
                rows = rows(transaction.session(), conditions.page(
                        transaction.session(), FROM, "order by o.id", Order.class, 0, AT_ONCE));
                rows.forEach(row);
                last = rows.isEmpty() ? last : rows.getLast().id();
            } while (rows.size() == AT_ONCE);
            return last;
        });
    }

    /** The day's whole work, for the board and for what is printed in the morning. */
    public List<OrderRow> dueOn(Period days, int limit) {
        return page(OrderFilter.ACTIVE.due(days), NEXT_FIRST, 0, limit);
    }

    static List<OrderRow> rows(StatelessSession session, List<Order> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        Map<Long, String> compositions = new OrderRepository_(session)
                .linesOf(orders.stream().map(Order::id).toList()).stream()
                .collect(Collectors.groupingBy(line -> line.orderId,
                        Collectors.mapping(line -> line.row(List.of()).words(), Collectors.joining(", "))));
        return orders.stream()
                .map(order -> OrderRow.of(order, compositions.getOrDefault(order.id(), "")))
                .toList();
    }
}
