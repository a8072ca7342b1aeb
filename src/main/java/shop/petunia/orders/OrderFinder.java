package shop.petunia.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import shop.petunia.orders.OrderWords.Range;
import shop.petunia.orders.OrderWords.Word;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Conditions;

/**
 * What a filter asks of an order {@code o}. What a word finds rarely is looked up first, in the words' index alone; what
 * it finds often soon fills a page of the list, which is walked in its order. Either way nobody reads all orders.
 */
final class OrderFinder {
    /** Up to so many found orders are taken by their ids. */
    static final int FEW = 3000;

    private static final String MENTIONS = "select m.orderId from OrderTermStart t"
            + " join OrderMention m on m.termId = t.termId where t.startText >= :first and t.startText < :end";
    private static final String NUMBERS = "select o.id from Order o where o.number >= :first and o.number < :end";

    private final StatelessSession session;
    private final OrderFilter filter;
    private final OrderWords words;
    private final Optional<Set<Long>> few;

    OrderFinder(StatelessSession session, OrderFilter filter, String region) {
        this.session = session;
        this.filter = filter;
        this.words = OrderWords.of(filter.text(), region);
        this.few = filter.due() == null ? few() : Optional.empty();
    }

    /** Surely nothing. */
    boolean isNothing() {
        return few.filter(Set::isEmpty).isPresent();
    }

    /** Whether the rows are few enough to be sorted by anything. */
    boolean isFew() {
        return few.isPresent();
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
        few.ifPresent(ids -> conditions.and("o.id in :few", "few", ids));
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
        if (filter.due() != null) {
            places.add("o.details like :" + name + " escape '\\'");
            conditions.with(name, SearchText.patterns(word.text()).getFirst());
        }
        conditions.and(String.join(" or ", places));
    }

    private static String within(Conditions conditions, String path, Range range, String name) {
        conditions.with(name + "a", range.first()).with(name + "b", range.end());
        return path + " >= :" + name + "a and " + path + " < :" + name + "b";
    }

    private Optional<Set<Long>> few() {
        Optional<Set<Long>> fewest = Optional.empty();
        for (Word word : words.words()) {
            Optional<Set<Long>> found = found(word);
            if (found.isPresent() && (fewest.isEmpty() || found.get().size() < fewest.get().size())) {
                fewest = found;
            }
        }
        return fewest;
    }

    /** The ids that a word finds, unless they are many. */
    private Optional<Set<Long>> found(Word word) {
        Set<Long> ids = new HashSet<>();
        return add(ids, NUMBERS, word.numbers()) && add(ids, MENTIONS, word.terms())
                ? Optional.of(ids)
                : Optional.empty();
    }

    private boolean add(Collection<Long> ids, String query, List<Range> ranges) {
        for (Range range : ranges) {
            List<Long> found = session.createSelectionQuery(query, Long.class)
                    .setParameter("first", range.first())
                    .setParameter("end", range.end())
                    .setMaxResults(FEW + 1)
                    .getResultList();
            ids.addAll(found);
            if (found.size() > FEW || ids.size() > FEW) {
                return false;
            }
        }
        return true;
    }
}
