package shop.petunia.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Transaction;

/** The words that an order is found by: each word of its names and the digits of its phones. */
final class OrderTerms {
    static final int LEAST_DIGITS = 4;
    private static final int LENGTH = 60;
    private static final int MOST = 40;

    private OrderTerms() {}

    /** Keeps the order's words; those it no longer has are gone. */
    static void index(Transaction transaction, Order order) {
        StatelessSession session = transaction.session();
        Set<String> words = words(order);
        Set<String> before = Set.copyOf(session.createSelectionQuery(
                "select t.word from OrderMention m join OrderTerm t on t.id = m.termId where m.orderId = :order",
                String.class).setParameter("order", order.id()).getResultList());
        if (!before.equals(words)) {
            session.createMutationQuery("delete from OrderMention where orderId = :order")
                    .setParameter("order", order.id()).executeUpdate();
            mention(session, order, words);
        }
    }

    /** Of an order that was written just now. */
    static void indexNew(Transaction transaction, Order order) {
        mention(transaction.session(), order, words(order));
    }

    private static void mention(StatelessSession session, Order order, Set<String> words) {
        Map<String, Long> known = known(session, words);
        List<Long> terms = words.stream()
                .map(word -> known.computeIfAbsent(word, fresh -> add(session, fresh)))
                .toList();
        insert(session, "OrderMention (termId, orderId)", terms, Long.valueOf(order.id()));
    }

    /** Words that no order has any more are a person's all the same: a name, a phone. */
    static void forgetUnmentioned(Transaction transaction) {
        String unmentioned = "from OrderTerm t where not exists (select 1 from OrderMention m where m.termId = t.id)";
        StatelessSession session = transaction.session();
        session.createMutationQuery("delete from OrderTermStart where termId in (select t.id " + unmentioned + ")")
                .executeUpdate();
        session.createMutationQuery("delete " + unmentioned).executeUpdate();
    }

    static Set<String> words(Order order) {
        Set<String> words = new TreeSet<>();
        Stream.of(order.buyerName, order.recipientName).map(SearchText::fold).flatMap(OrderTerms::beginnings)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .forEach(word -> words.add(Typed.cut(word, LENGTH)));
        Stream.of(order.buyerPhone, order.recipientPhone).map(phone -> phone.replaceAll("\\D", ""))
                .filter(digits -> digits.length() >= LEAST_DIGITS)
                .forEach(digits -> words.add(Typed.cut(digits, LENGTH)));
        return words;
    }

    /** From where on a word may be typed: of digits each end of four and more, of other words all. */
    static List<String> starts(String word) {
        return word.matches("\\d+") && word.length() > LEAST_DIGITS
                ? IntStream.rangeClosed(0, word.length() - LEAST_DIGITS).mapToObj(word::substring).distinct().toList()
                : List.of(word);
    }

    private static Map<String, Long> known(StatelessSession session, Set<String> words) {
        return words.isEmpty()
                ? new HashMap<>()
                : session.createSelectionQuery("from OrderTerm where word in :words", OrderTerm.class)
                        .setParameter("words", new ArrayList<>(words))
                        .getResultStream()
                        .collect(Collectors.toMap(term -> term.word, OrderTerm::id, Math::min));
    }

    private static long add(StatelessSession session, String word) {
        OrderTerm term = new OrderTerm(word);
        session.insert(term);
        insert(session, "OrderTermStart (startText, termId)", starts(word), Long.valueOf(term.id()));
        return term.id();
    }

    /** All rows in one statement: thousands of orders come in at once. */
    private static void insert(StatelessSession session, String columns, List<?> values, Long same) {
        if (values.isEmpty()) {
            return;
        }
        String rows = IntStream.range(0, values.size())
                .mapToObj(row -> "(:value" + row + ", :same)")
                .collect(Collectors.joining(", "));
        MutationQuery query = session.createMutationQuery("insert into " + columns + " values " + rows);
        for (int row = 0; row < values.size(); row++) {
            query.setParameter("value" + row, values.get(row));
        }
        query.setParameter("same", same).executeUpdate();
    }

    /** The words themselves, and the parts of those with hyphens, brackets or quotes. */
    private static Stream<String> beginnings(String text) {
        return Stream.of(text.split(" "), text.split("[^\\p{L}\\p{N}]+")).flatMap(Stream::of);
    }
}
