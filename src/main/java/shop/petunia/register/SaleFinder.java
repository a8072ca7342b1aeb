package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.orders.Channel;
import shop.petunia.orders.OrderTab;
import shop.petunia.shared.LatinKeys;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.ui.Inputs;

/**
 * What a filter asks of a sale {@code o}. A typed text is looked up first, by number, sum and client, each with an index
 * of its own; the list itself is walked in the order of its days, so that nobody reads all sales.
 */
record SaleFinder(SaleFilter filter, @Nullable Set<Long> found) {
    private static final int FEW = 3000;
    private static final int CLIENTS = 200;
    private static final int OWN_DIGITS = 5;
    private static final String BY_NUMBER = "select o.id from Order o where o.number >= :first and o.number < :end"
            + " and o.channel = COUNTER order by o.number desc";
    private static final String BY_SUM =
            "select o.id from Order o where o.total = :sum and o.channel = COUNTER order by o.id desc";
    private static final String BY_CLIENT = "select o.id from Order o where o.clientId in :clients"
            + " and o.channel = COUNTER order by o.createdAt desc";

    static SaleFinder of(RegisterRooms rooms, SaleFilter filter) {
        String text = filter.text().strip();
        if (text.isEmpty()) {
            return new SaleFinder(filter, null);
        }
        List<Long> clients = rooms.clients().search(text, CLIENTS).stream().map(ClientRow::id).toList();
        return new SaleFinder(filter, rooms.database().read(
                transaction -> found(transaction.session(), text, clients)));
    }

    boolean isNothing() {
        return found != null && found.isEmpty();
    }

    String from() {
        return filter.shift() == null
                ? "select o.id from Order o"
                : "select o.id from CounterSale s join Order o on o.id = s.orderId";
    }

    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and("o.tab = :tab", "tab", OrderTab.HISTORY)
                .and("o.channel = :channel", "channel", Channel.COUNTER)
                .and("s.shiftId = :shift", "shift", filter.shift())
                .and("o.id in :found", "found", found)
                .and("exists (select 1 from OrderPayment p where p.orderId = o.id and p.paidBy = :by)", "by",
                        filter.by());
        if (filter.days() != null) {
            conditions.and("o.dueOn >= :firstDay", "firstDay", filter.days().first())
                    .and("o.dueOn <= :lastDay", "lastDay", filter.days().last());
        }
        if (filter.returned()) {
            conditions.and("o.id in (select r.orderId from Return r)");
        }
        return conditions;
    }

    private static Set<Long> found(StatelessSession session, String text, List<Long> clients) {
        Set<Long> ids = new TreeSet<>();
        for (String beginning : numbers(text)) {
            int last = beginning.length() - 1;
            ids.addAll(session.createSelectionQuery(BY_NUMBER, Long.class)
                    .setParameter("first", beginning)
                    .setParameter("end", beginning.substring(0, last) + (char) (beginning.charAt(last) + 1))
                    .setMaxResults(FEW).getResultList());
        }
        Long sum = sum(text);
        if (sum != null) {
            ids.addAll(session.createSelectionQuery(BY_SUM, Long.class)
                    .setParameter("sum", sum).setMaxResults(FEW).getResultList());
        }
        if (!clients.isEmpty()) {
            ids.addAll(session.createSelectionQuery(BY_CLIENT, Long.class)
                    .setParameter("clients", clients).setMaxResults(FEW).getResultList());
        }
        return ids;
    }

    /** A number may be typed without its letter and its zeros, and on a Russian keyboard. */
    private static List<String> numbers(String text) {
        List<String> beginnings = new ArrayList<>(List.of(text.toUpperCase(Locale.ROOT)));
        String latin = LatinKeys.of(text).toUpperCase(Locale.ROOT);
        if (!beginnings.contains(latin)) {
            beginnings.add(latin);
        }
        if (text.matches("\\d+")) {
            beginnings.add("S-" + "0".repeat(Math.max(0, OWN_DIGITS - text.length())) + text);
        }
        return beginnings;
    }

    private static @Nullable Long sum(String text) {
        try {
            return Inputs.amount(text).kopecks();
        } catch (UserProblem noAmount) {
            return null;
        }
    }
}
