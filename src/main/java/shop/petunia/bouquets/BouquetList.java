package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/**
 * The bouquets on a day, each with its cost, its price and how many can be assembled, in one query. The living stock
 * stands first and the recipes are joined to it: so the database adds up each good's lots once, and not once for each
 * recipe that asks for it. What is divided is cast back from the sums' decimals: whole kopecks
 * divide without a rest. Cost and price are today's whatever the day is.
 */
final class BouquetList {
    private static final String LIVING = "select g.id as goodId, coalesce(sum("
            + "case when l.expiry is null or l.expiry >= :day then l.remaining else 0 end), 0L) as living,"
            + " coalesce(sum(l.remaining), 0L) as stock,"
            + " cast(coalesce(sum(cast(l.remaining as Long) * l.unitCost), 0L) as Long) as cost,"
            + " case when count(l.id) = 0 then (select x.unitCost from Lot x"
            + " where x.goodId = g.id and x.deleted = false order by x.arrival desc, x.id desc limit 1)"
            + " else 0L end as lastCost"
            + " from Good g left join Lot l on l.goodId = g.id and l.remaining > 0"
            + " and (l.expiry is null or l.expiry >= :today) group by g.id";

    /** A good on two lines is needed once, with the sum. */
    private static final String NEED = "select n.bouquetId as bouquetId, n.goodId as goodId, sum(n.quantity) as pieces"
            + " from BouquetLine n group by n.bouquetId, n.goodId";

    /** Rounded HALF_UP once for each good. */
    private static final String COST = "case when s.stock > 0 then (2L * s.cost * n.pieces + s.stock) / (2L * s.stock)"
            + " else n.pieces * coalesce(s.lastCost, 0L) end";

    private static final String UNPRICED = "max(case when s.lastCost is null then 1 else 0 end)";

    private static final long NO_GOOD = -1;
    private static final String ALL_COST = "f.stems + b.packaging + b.labour";

    private final StatelessSession session;
    private final LocalDate today;
    private final LocalDate day;
    private final Markup markup;
    private final List<Map.Entry<Long, Long>> promised;

    /** @param day today or later, for which it is asked how many can be assembled */
    BouquetList(
            StatelessSession session, LocalDate today, LocalDate day, Markup markup, Map<Long, Long> promised) {
        this.session = session;
        this.today = today;
        this.day = day;
        this.markup = markup;
        this.promised = padded(promised);
    }

    List<BouquetRow> page(BouquetFilter filter, Sort<BouquetColumn> sort, int offset, int limit) {
        String direction = sort.descending() ? " desc" : "";
        String order = "order by " + path(sort.column()) + direction + ", b.name" + direction + ", b.id";
        return conditions(filter).page(session, select() + from(), order, Line.class, offset, limit).stream()
                .map(Line::row)
                .toList();
    }

    long count(BouquetFilter filter) {
        return conditions(filter).query(session, "select count(*)" + from(), "", Long.class).getSingleResult();
    }

    Optional<BouquetRow> byId(long id) {
        return days(new Conditions().and("b.id = :id", "id", id))
                .query(session, select() + from(), "", Line.class)
                .getResultList()
                .stream()
                .map(Line::row)
                .findFirst();
    }

    List<BouquetRow> byIds(List<Long> ids) {
        return days(new Conditions().and("b.id in :ids", "ids", ids))
                .query(session, select() + from(), "", Line.class)
                .getResultList()
                .stream()
                .map(Line::row)
                .toList();
    }

    private Conditions conditions(BouquetFilter filter) {
        return days(new Conditions()
                .and("b.archived = :archived", "archived", filter.archived())
                .and("b.category = :category", "category", filter.category())
                .and("f.can >= :leastCan", "leastCan", asLong(filter.leastCan()))
                .and("f.can <= :mostCan", "mostCan", asLong(filter.mostCan()))
                .words(filter.text(), "b.searchText"));
    }

    private Conditions days(Conditions conditions) {
        conditions.with("day", day).with("today", today);
        for (int slot = 0; slot < promised.size(); slot++) {
            conditions.with("good" + slot, promised.get(slot).getKey())
                    .with("promised" + slot, promised.get(slot).getValue());
        }
        return conditions;
    }

    private String select() {
        return "select b.id, b.name, b.category, b.photo, b.archived, b.priceRule, " + price() + ", " + ALL_COST
                + ", f.unpriced, f.can";
    }

    private String price() {
        return "case when b.priceRule = FIXED then b.price else greatest(b.price, " + markup.price(ALL_COST) + ") end";
    }

    private String from() {
        return " from (select n.bouquetId as bouquetId, min(" + free() + " / n.pieces) as can, cast(sum(" + COST
                + ") as Long) as stems, " + UNPRICED + " as unpriced from (" + LIVING + ") s left join (" + NEED
                + ") n on n.goodId = s.goodId group by n.bouquetId) f left join Bouquet b on b.id = f.bouquetId";
    }

    private String path(BouquetColumn column) {
        return switch (column) {
            case NAME -> "b.name";
            case CATEGORY -> "b.category";
            case PRICE -> price();
            case COST -> ALL_COST;
            case CAN -> "f.can";
        };
    }

    private String free() {
        if (promised.isEmpty()) {
            return "s.living";
        }
        String held = IntStream.range(0, promised.size())
                .mapToObj(slot -> " when :good%d then :promised%d".formatted(slot, slot))
                .collect(Collectors.joining("", "case s.goodId", " else 0L end"));
        return "greatest(s.living - " + held + ", 0L)";
    }

    /** Filled up to a power of two with what is no good, so that the database sees few different questions. */
    private static List<Map.Entry<Long, Long>> padded(Map<Long, Long> promised) {
        List<Map.Entry<Long, Long>> slots = new ArrayList<>(promised.entrySet());
        while (Integer.bitCount(slots.size()) > 1) {
            slots.add(Map.entry(NO_GOOD, 0L));
        }
        return slots;
    }

    private static @Nullable Long asLong(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    record Line(
            Long id,
            String name,
            String category,
            @Nullable String photo,
            Boolean archived,
            PriceRule rule,
            Long price,
            Long cost,
            Integer unpriced,
            Long can) {
        BouquetRow row() {
            return new BouquetRow(id, name, category, photo, archived, rule, Money.ofKopecks(price),
                    Money.ofKopecks(cost), unpriced > 0, can);
        }
    }
}
