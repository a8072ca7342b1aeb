package shop.petunia.bouquets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/**
 * The bouquets on a day, each with its cost, its price and how many can be assembled, in one query. The living stock
 * stands first and the recipes are joined to it: so the database adds up each good's lots once, and not once for each
 * recipe that asks for it. What is divided is cast back from the sums' decimals: whole kopecks
 * divide without a rest.
 */
final class BouquetList {
    private static final String LIVING = "select g.id as goodId, coalesce(sum(l.remaining), 0L) as living,"
            + " cast(coalesce(sum(cast(l.remaining as Long) * l.unitCost), 0L) as Long) as cost,"
            + " case when count(l.id) = 0 then coalesce((select x.unitCost from Lot x"
            + " where x.goodId = g.id and x.deleted = false order by x.arrival desc, x.id desc limit 1), 0L)"
            + " else 0L end as lastCost"
            + " from Good g left join Lot l on l.goodId = g.id and l.remaining > 0"
            + " and (l.expiry is null or l.expiry >= :day) group by g.id";

    /** A good on two lines is needed once, with the sum. */
    private static final String NEED = "select n.bouquetId as bouquetId, n.goodId as goodId, sum(n.quantity) as pieces"
            + " from BouquetLine n group by n.bouquetId, n.goodId";

    /** Rounded HALF_UP once for each good. */
    private static final String COST = "case when s.living > 0"
            + " then (2L * s.cost * n.pieces + s.living) / (2L * s.living) else n.pieces * s.lastCost end";

    private static final String ALL_COST = "f.stems + b.packaging + b.labour";

    private final StatelessSession session;
    private final LocalDate today;
    private final Markup markup;
    private final Map<Long, Long> promised;

    BouquetList(StatelessSession session, LocalDate today, Markup markup, Map<Long, Long> promised) {
        this.session = session;
        this.today = today;
        this.markup = markup;
        this.promised = promised;
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

    Optional<BouquetRow> byId(long id, @Nullable LocalDate day) {
        return new Conditions()
                .and("b.id = :id", "id", id)
                .with("day", day == null ? today : day)
                .query(session, select() + from(), "", Line.class)
                .getResultList()
                .stream()
                .map(Line::row)
                .findFirst();
    }

    private Conditions conditions(BouquetFilter filter) {
        return new Conditions()
                .and("b.archived = :archived", "archived", filter.archived())
                .and("b.category = :category", "category", filter.category())
                .and("f.can >= :leastCan", "leastCan", asLong(filter.leastCan()))
                .and("f.can <= :mostCan", "mostCan", asLong(filter.mostCan()))
                .words(filter.text(), "b.searchText")
                .with("day", filter.day() == null ? today : filter.day());
    }

    private String select() {
        return "select b.id, b.name, b.category, b.photo, b.archived, b.priceRule, " + price() + ", " + ALL_COST
                + ", f.can";
    }

    private String price() {
        return "case when b.priceRule = FIXED then b.price else greatest(b.price, " + markup.price(ALL_COST) + ") end";
    }

    private String from() {
        return " from (select n.bouquetId as bouquetId, min(" + free() + " / n.pieces) as can, cast(sum(" + COST
                + ") as Long) as stems from (" + LIVING + ") s left join (" + NEED
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
        String held = promised.entrySet().stream()
                .map(good -> " when %dL then %dL".formatted(good.getKey(), good.getValue()))
                .collect(Collectors.joining("", "case s.goodId", " else 0L end"));
        return "greatest(s.living - " + held + ", 0L)";
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
            Long can) {
        BouquetRow row() {
            return new BouquetRow(id, name, category, photo, archived, rule, Money.ofKopecks(price),
                    Money.ofKopecks(cost), can);
        }
    }
}
