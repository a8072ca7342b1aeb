package shop.petunia.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Conditions;

/** Stocktakes with their totals: a page in two queries, one for the stocktakes and one for all their lines. */
final class StocktakeList {
    private static final String FROM = " from Stocktake t left join Reception r on r.id = t.receptionId"
            + " join StaffMember b on b.id = t.startedBy left join StaffMember a on a.id = t.appliedBy"
            + " left join StaffMember e on e.id = t.endedBy";
    private static final String SELECT = "select t.id, t.name, t.scope, t.receptionId, coalesce(r.name, ''), t.status,"
            + " t.startedAt, b.name, t.appliedAt, coalesce(a.name, ''), t.endedAt, coalesce(e.name, '')" + FROM;

    private final StatelessSession session;
    private final ZoneId zone;

    StocktakeList(StatelessSession session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    List<StocktakeRow> page(StocktakeFilter filter, int offset, int limit) {
        return rows(conditions(filter).page(session, SELECT, "order by t.id desc", Told.class, offset, limit));
    }

    List<StocktakeRow> byId(long id) {
        return rows(new Conditions().and("t.id = :id", "id", id).query(session, SELECT, "", Told.class)
                .getResultList());
    }

    long count(StocktakeFilter filter) {
        return conditions(filter)
                .query(session, "select count(*) from Stocktake t", "", Long.class)
                .getSingleResult();
    }

    private List<StocktakeRow> rows(List<Told> told) {
        Map<Long, Reconciliation> totals = new CountList(session, LocalDate.EPOCH)
                .totals(told.stream().map(Told::id).toList());
        return told.stream()
                .map(one -> one.row(totals.getOrDefault(one.id, Reconciliation.NOTHING)))
                .toList();
    }

    private Conditions conditions(StocktakeFilter filter) {
        Conditions conditions = new Conditions()
                .and("t.status = :status", "status", filter.status())
                .words(filter.text(), "t.searchText", "concat('№', cast(t.id as string))", "cast(t.id as string)");
        if (filter.period() != null) {
            conditions.and("t.startedAt >= :start", "start", filter.period().start(zone))
                    .and("t.startedAt < :end", "end", filter.period().end(zone));
        }
        return conditions;
    }

    /** As the database tells it. */
    record Told(
            Long id,
            String name,
            StocktakeScope.Kind scope,
            @Nullable Long receptionId,
            String receptionName,
            StocktakeStatus status,
            Instant startedAt,
            String startedBy,
            @Nullable Instant appliedAt,
            String appliedBy,
            @Nullable Instant endedAt,
            String endedBy) {
        StocktakeRow row(Reconciliation totals) {
            return new StocktakeRow(id, name, new StocktakeScope(scope, receptionId), receptionName, status, startedAt,
                    startedBy, appliedAt, appliedBy, endedAt, endedBy, totals);
        }
    }
}
