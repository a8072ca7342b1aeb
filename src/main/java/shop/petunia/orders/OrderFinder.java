package shop.petunia.orders;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.StatelessSession;
import shop.petunia.orders.OrderWords.Range;
import shop.petunia.orders.OrderWords.Word;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Conditions;

/**
 * What a filter asks of an order {@code o}. What the words find is looked up first, in the words' index alone: few orders
 * are then taken by their ids; more soon fill a page of the list, which is walked in its order. Either way nobody reads
 * all orders.
 */
final class OrderFinder {
    /** Up to so many found orders are taken by their ids at once. */
    static final int FEW = 3000;

    /** A word that finds more is not looked up: the list's walk meets it at every step. */
    private static final int MANY = 60_000;

    private static final String MENTIONS = "select m.orderId from OrderTermStart t"
            + " join OrderMention m on m.termId = t.termId where t.startText >= :first and t.startText < :end";
    private static final String NUMBERS = "select o.id from Order o where o.number >= :first and o.number < :end";

    private final OrderFilter filter;
    private final ZoneId zone;
    private final OrderWords words;
    private final Optional<Set<Long>> found;

    /** @param zone whose days the filter's are */
    OrderFinder(StatelessSession session, OrderFilter filter, String region, ZoneId zone) {
        this.filter = filter;
        this.zone = zone;
        this.words = OrderWords.of(filter.text(), region);
        this.found = filter.hasDays() ? Optional.empty() : found(session);
    }

    /** Surely nothing. */
    boolean isNothing() {
        return found.filter(Set::isEmpty).isPresent();
    }

    /** Whether the rows are few enough to be sorted by anything. */
    boolean isFew() {
        return found.filter(ids -> ids.size() <= FEW).isPresent();
    }

    /** How many all words together find in all tabs, when only words are asked for and they don't find very many. */
    OptionalLong foundByWords() {
        boolean only = filter.channel() == null && filter.way() == null && filter.status() == null;
        return only && found.isPresent() ? OptionalLong.of(found.get().size()) : OptionalLong.empty();
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** All but the tab. */
    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and("o.channel = :channel", "channel", filter.channel())
                .and("o.way = :way", "way", filter.way())
                .and("o.status = :status", "status", filter.status());
        if (filter.due() != null) {
            conditions.and("o.dueOn >= :firstDay", "firstDay", filter.due().first())
                    .and("o.dueOn <= :lastDay", "lastDay", filter.due().last());
        }
        if (filter.done() != null) {
            conditions.and("o.doneAt >= :doneFrom", "doneFrom", filter.done().start(zone))
                    .and("o.doneAt < :doneTo", "doneTo", filter.done().end(zone));
        }
        found.filter(ids -> ids.size() <= FEW).ifPresent(ids -> conditions.and("o.id in :few", "few", ids));
        int number = 0;
        for (Word word : words.words()) {
            restrict(conditions, word, "w" + number++);
        }
        return conditions;
    }

    private void restrict(Conditions conditions, Word word, String name) {
        List<String> places = new ArrayList<>();
        int number = 0;
        for (Range range : word.numbers()) {
            places.add(within(conditions, "o.number", range, name + "n" + number++));
        }
        for (Range range : word.terms()) {
            places.add("exists (select 1 from OrderMention m join OrderTermStart t on t.termId = m.termId"
                    + " where m.orderId = o.id and " + within(conditions, "t.startText", range, name + "t" + number++)
                    + ")");
        }
        if (filter.hasDays()) {
            places.add("o.details like :" + name + " escape '\\'");
            conditions.with(name, SearchText.patterns(word.text()).getFirst());
        }
        conditions.and(String.join(" or ", places));
    }

    private static String within(Conditions conditions, String path, Range range, String name) {
        conditions.with(name + "a", range.first()).with(name + "b", range.end());
        return path + " >= :" + name + "a and " + path + " < :" + name + "b";
    }

    private Optional<Set<Long>> found(StatelessSession session) {
        Optional<Set<Long>> together = Optional.empty();
        boolean all = hasWords();
        for (Word word : words.words()) {
            Optional<Set<Long>> ids = found(session, word);
            all &= ids.isPresent();
            if (together.isEmpty()) {
                together = ids;
            } else {
                ids.ifPresent(together.get()::retainAll);
            }
        }
        return together.filter(all ? ids -> true : ids -> ids.size() <= FEW);
    }

    /** The ids that a word finds, unless they are very many. */
    private static Optional<Set<Long>> found(StatelessSession session, Word word) {
        Set<Long> ids = new HashSet<>();
        return add(session, ids, NUMBERS, word.numbers()) && add(session, ids, MENTIONS, word.terms())
                ? Optional.of(ids)
                : Optional.empty();
    }

    private static boolean add(StatelessSession session, Collection<Long> ids, String query, List<Range> ranges) {
        for (Range range : ranges) {
            List<Long> more = session.createSelectionQuery(query, Long.class)
                    .setParameter("first", range.first())
                    .setParameter("end", range.end())
                    .setMaxResults(MANY + 1)
                    .getResultList();
            ids.addAll(more);
            if (more.size() > MANY || ids.size() > MANY) {
                return false;
            }
        }
        return true;
    }
}
