package shop.petunia.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/** The lots on a day: a page in two queries, one for the lots and one for what happened to them. */
final class LotList {
    private static final String FROM = " from Lot l join Good g on g.id = l.goodId"
            + " join Reception r on r.id = l.receptionId left join Supplier s on s.id = r.supplierId";
    private static final String SELECT = "select l.id, l.receptionId, r.name, r.invoice, r.status, r.supplierId,"
            + " coalesce(s.name, ''), l.goodId, g.name, g.kind, g.category, l.arrival, l.shelfLifeDays, l.expiry,"
            + " l.unitCost" + FROM;
    private static final String SUMMARY = "select " + totals("true") + ", "
            + totals("l.expiry between :today and :soon") + ", " + totals("l.expiry < :today") + FROM;
    private static final String ON_HAND = "select l.goodId,"
            + " sum(case when l.expiry is null or l.expiry >= :today then l.remaining else 0 end),"
            + " sum(case when l.expiry < :today then l.remaining else 0 end),"
            + " sum(case when l.expiry is null or l.expiry >= :today then l.remaining * l.unitCost else 0 end)"
            + " from Lot l";
    private static final int IDS_AT_ONCE = 1000;

    private final StatelessSession session;
    private final LocalDate today;
    private final int soonDays;

    LotList(StatelessSession session, LocalDate today, int soonDays) {
        this.session = session;
        this.today = today;
        this.soonDays = soonDays;
    }

    List<LotRow> page(LotFilter filter, Sort<LotColumn> sort, int offset, int limit) {
        String direction = sort.descending() ? " desc" : "";
        String order = "order by " + sort.column().path + direction + " nulls last, l.id" + direction;
        return rows(conditions(filter).page(session, SELECT, order, LotLine.class, offset, limit));
    }

    Optional<LotRow> byId(long lotId) {
        Conditions one = new Conditions().and("l.deleted = false").and("l.id = :id", "id", lotId);
        return rows(one.query(session, SELECT, "", LotLine.class).getResultList()).stream().findFirst();
    }

    List<LotRow> byIds(Collection<Long> lotIds) {
        return rows(new Conditions()
                .and("l.deleted = false")
                .and("l.id in :ids", "ids", lotIds)
                .query(session, SELECT, "order by l.id", LotLine.class)
                .getResultList());
    }

    long count(LotFilter filter) {
        return conditions(filter).query(session, "select count(*)" + FROM, "", Long.class).getSingleResult();
    }

    StockSummary summary(LotFilter filter) {
        return conditions(filter)
                .with("today", today)
                .with("soon", today.plusDays(soonDays))
                .query(session, SUMMARY, "", StockSummary.class)
                .getSingleResult();
    }

    /** The newest lot's cost is the last known one, even when nothing of it remains. */
    Map<Long, OnHand> onHand(List<Long> goodIds) {
        Map<Long, OnHand> found = new HashMap<>();
        new Conditions()
                .and("l.deleted = false")
                .and("l.goodId in :goods", "goods", goodIds)
                .with("today", today)
                .query(session, ON_HAND, "group by l.goodId", GoodSum.class)
                .getResultList()
                .forEach(sum -> found.put(sum.goodId, sum.onHand(new LotRepository_(session).lastCost(sum.goodId))));
        return found;
    }

    private List<LotRow> rows(List<LotLine> lines) {
        Map<Long, Map<MovementKind, Integer>> flows = new HashMap<>();
        for (int from = 0; from < lines.size(); from += IDS_AT_ONCE) {
            List<Long> ids = lines.subList(from, Math.min(lines.size(), from + IDS_AT_ONCE)).stream()
                    .map(LotLine::id)
                    .toList();
            new LotRepository_(session).flows(ids).forEach(sum -> flows
                    .computeIfAbsent(sum.lotId(), lot -> new EnumMap<>(MovementKind.class))
                    .put(sum.kind(), Math.toIntExact(sum.quantity())));
        }
        return lines.stream()
                .map(line -> line.row(today, soonDays, LotFlow.of(flows.getOrDefault(line.id(), Map.of()))))
                .toList();
    }

    private Conditions conditions(LotFilter filter) {
        Conditions conditions = new Conditions()
                .and("l.deleted = false")
                .and("l.goodId = :good", "good", filter.goodId())
                .and("r.supplierId = :supplier", "supplier", filter.supplierId())
                .and("l.receptionId = :reception", "reception", filter.receptionId())
                .and("g.category = :category", "category", filter.category())
                .words(filter.text(), "g.searchText", "r.searchText", "coalesce(s.searchText, '')");
        if (!filter.emptyToo()) {
            conditions.and("l.remaining > 0");
        }
        if (filter.freshness() != null) {
            restrict(conditions, filter.freshness());
        }
        return conditions;
    }

    private void restrict(Conditions conditions, Freshness freshness) {
        switch (freshness) {
            case EXPIRED -> conditions.and("l.expiry < :today", "today", today);
            case SOON -> conditions
                    .and("l.expiry >= :today", "today", today)
                    .and("l.expiry <= :soon", "soon", today.plusDays(soonDays));
            case FRESH -> conditions.and("l.expiry is null or l.expiry > :soon", "soon", today.plusDays(soonDays));
        }
    }

    private static String totals(String which) {
        return "coalesce(sum(case when " + which + " then 1 else 0 end), 0),"
                + " coalesce(sum(case when " + which + " then l.remaining else 0 end), 0),"
                + " coalesce(sum(case when " + which + " then l.remaining * l.unitCost else 0 end), 0)";
    }

    record GoodSum(Long goodId, Long living, Long expired, Long livingCost) {
        OnHand onHand(List<Long> newestCost) {
            Money last = newestCost.stream().map(Money::ofKopecks).findFirst().orElse(null);
            return new OnHand(living, expired, Money.ofKopecks(livingCost), last);
        }
    }
}
