package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/** The lines of stocktakes, filtered, sorted and summed up by the database. */
final class CountList {
    private static final String FROM = " from StocktakeLine n join Stocktake t on t.id = n.stocktakeId"
            + " join Lot l on l.id = n.lotId join Good g on g.id = l.goodId join Reception r on r.id = l.receptionId"
            + " left join Supplier s on s.id = r.supplierId left join StaffMember w on w.id = n.countedBy";
    private static final String SELECT = "select n.id, n.lotId, l.goodId, g.name, g.category, l.receptionId, r.name,"
            + " coalesce(s.name, ''), l.arrival, l.expiry, " + CountColumn.COST + ", l.remaining, n.expected,"
            + " n.counted, n.countedAt, coalesce(w.name, '')" + FROM;
    private static final String TIES = ", g.searchText, l.expiry nulls last, l.arrival, n.id";
    private static final String TOTALS = "select n.stocktakeId, count(n.id), count(n.counted),"
            + " coalesce(sum(case when n.counted <> n.expected then 1 else 0 end), 0),"
            + " coalesce(sum(case when n.counted < n.expected then n.expected - n.counted else 0 end), 0),"
            + " coalesce(sum(" + CountColumn.LOST + "), 0),"
            + " coalesce(sum(case when n.counted > n.expected then n.counted - n.expected else 0 end), 0),"
            + " coalesce(sum(" + CountColumn.FOUND + "), 0)" + FROM;

    private final StatelessSession session;
    private final LocalDate today;

    CountList(StatelessSession session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    List<CountRow> page(long stocktakeId, CountFilter filter, Sort<CountColumn> sort, int offset, int limit) {
        return conditions(stocktakeId, filter)
                .page(session, SELECT, order(sort), Told.class, offset, limit).stream()
                .map(told -> told.row(today))
                .toList();
    }

    List<Long> ids(long stocktakeId, CountFilter filter, Sort<CountColumn> sort) {
        return conditions(stocktakeId, filter)
                .query(session, "select n.id" + FROM, order(sort), Long.class)
                .getResultList();
    }

    long count(long stocktakeId, CountFilter filter) {
        return conditions(stocktakeId, filter)
                .query(session, "select count(*)" + FROM, "", Long.class)
                .getSingleResult();
    }

    List<CountRow> lines(List<Long> lineIds) {
        return new Conditions()
                .and("n.id in :ids", "ids", lineIds)
                .query(session, SELECT, "", Told.class)
                .getResultList()
                .stream()
                .map(told -> told.row(today))
                .toList();
    }

    CountRow line(long lineId) {
        return new Conditions()
                .and("n.id = :id", "id", lineId)
                .query(session, SELECT, "", Told.class)
                .getSingleResult()
                .row(today);
    }

    /** The good's lines as its lots will die, those that are not counted first. */
    List<CountRow> ofGood(long stocktakeId, long goodId) {
        return visible()
                .and("n.stocktakeId = :stocktake", "stocktake", stocktakeId)
                .and("l.goodId = :good", "good", goodId)
                .query(session, SELECT, "order by case when n.counted is null then 0 else 1 end,"
                        + " l.expiry nulls last, l.arrival, l.id", Told.class)
                .getResultList()
                .stream()
                .map(told -> told.row(today))
                .toList();
    }

    Reconciliation totals(long stocktakeId) {
        return totals(List.of(stocktakeId)).getOrDefault(stocktakeId, Reconciliation.NOTHING);
    }

    Map<Long, Reconciliation> totals(List<Long> stocktakeIds) {
        Map<Long, Reconciliation> totals = new HashMap<>();
        visible()
                .and("n.stocktakeId in :stocktakes", "stocktakes", stocktakeIds)
                .query(session, TOTALS, "group by n.stocktakeId", Sums.class)
                .getResultList()
                .forEach(sums -> totals.put(sums.stocktakeId, sums.reconciliation()));
        return totals;
    }

    private static String order(Sort<CountColumn> sort) {
        return "order by " + sort.column().path + (sort.descending() ? " desc" : "") + " nulls last" + TIES;
    }

    private static Conditions conditions(long stocktakeId, CountFilter filter) {
        Conditions conditions = visible()
                .and("n.stocktakeId = :stocktake", "stocktake", stocktakeId)
                .words(filter.text(), "g.searchText", "r.searchText", "coalesce(s.searchText, '')");
        return switch (filter.state()) {
            case ALL -> conditions;
            case NOT_COUNTED -> conditions.and("n.counted is null");
            case COUNTED -> conditions.and("n.counted is not null");
            case DIFFERING -> conditions.and("n.counted <> n.expected");
        };
    }

    /** A lot whose line was taken out of its reception is nothing to be counted any more. */
    private static Conditions visible() {
        return new Conditions().and("l.deleted = false or t.status <> IN_PROGRESS");
    }

    /** A line as the database tells it, before the day is known. */
    record Told(
            Long id,
            Long lotId,
            Long goodId,
            String goodName,
            String category,
            Long receptionId,
            String receptionName,
            String supplierName,
            LocalDate arrival,
            @Nullable LocalDate expiry,
            Long unitCost,
            Integer remaining,
            @Nullable Integer expected,
            @Nullable Integer counted,
            @Nullable Instant countedAt,
            String countedBy) {
        CountRow row(LocalDate today) {
            Integer daysLeft = expiry == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, expiry));
            return new CountRow(id, lotId, goodId, goodName, category, receptionId, receptionName, supplierName,
                    arrival, expiry, daysLeft, Money.ofKopecks(unitCost), remaining, expected, counted, countedAt,
                    countedBy);
        }
    }

    /** The totals of one stocktake as the database tells them. */
    record Sums(
            Long stocktakeId,
            Long lines,
            Long counted,
            Long differing,
            Long shortage,
            Long loss,
            Long surplus,
            Long gain) {
        Reconciliation reconciliation() {
            return new Reconciliation(lines, counted, differing, shortage, Money.ofKopecks(loss), surplus,
                    Money.ofKopecks(gain));
        }
    }
}
