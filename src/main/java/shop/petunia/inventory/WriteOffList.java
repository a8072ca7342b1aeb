package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Period;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/**
 * The write-offs as a list. A page asks for their ids alone first, so that the database stops when the page is full
 * instead of sorting all that it has joined.
 */
final class WriteOffList {
    /** The lots are looked through once for each word, and not once more for each write-off. */
    private static final String WORD = "w.searchText like :%1$s escape '\\'"
            + " or concat('№', cast(w.id as string)) like :%1$s escape '\\'"
            + " or w.lotId in (select l.id from Lot l join Good g on g.id = l.goodId"
            + " join Reception r on r.id = l.receptionId left join Supplier s on s.id = r.supplierId"
            + " where g.searchText like :%1$s escape '\\' or r.searchText like :%1$s escape '\\'"
            + " or s.searchText like :%1$s escape '\\')";
    private static final String SELECT = "select w.id, w.onDay, w.at, w.lotId, w.goodId, g.name, g.category,"
            + " l.receptionId, r.name, coalesce(s.name, ''), w.reason, w.quantity, w.unitCost, w.comment,"
            + " coalesce(a.name, ''), w.undoneAt, coalesce(u.name, '')"
            + " from WriteOff w join Lot l on l.id = w.lotId join Good g on g.id = w.goodId"
            + " join Reception r on r.id = l.receptionId left join Supplier s on s.id = w.supplierId"
            + " left join StaffMember a on a.id = w.authorId left join StaffMember u on u.id = w.undoneBy";
    private static final String TOTALS = "select count(*),"
            + " coalesce(sum(case when w.undoneAt is null then w.quantity else 0 end), 0),"
            + " coalesce(sum(case when w.undoneAt is null then w.quantity * w.unitCost else 0 end), 0)"
            + " from WriteOff w";

    private final StatelessSession session;

    WriteOffList(StatelessSession session) {
        this.session = session;
    }

    List<WriteOffRow> page(WriteOffFilter filter, Sort<WriteOffColumn> sort, int offset, int limit) {
        String direction = sort.descending() ? " desc" : "";
        String order = "order by " + sort.column().path + direction + ", w.id" + direction;
        List<Long> ids = conditions(filter)
                .page(session, "select w.id from WriteOff w", order, Long.class, offset, limit);
        return ids.isEmpty() ? List.of() : rows(new Conditions().and("w.id in :ids", "ids", ids), order);
    }

    Optional<WriteOffRow> byId(long id) {
        return rows(new Conditions().and("w.id = :id", "id", id), "").stream().findFirst();
    }

    long count(WriteOffFilter filter) {
        return conditions(filter)
                .query(session, "select count(*) from WriteOff w", "", Long.class)
                .getSingleResult();
    }

    WriteOffTotals totals(WriteOffFilter filter) {
        return conditions(filter).query(session, TOTALS, "", WriteOffTotals.class).getSingleResult();
    }

    private List<WriteOffRow> rows(Conditions conditions, String order) {
        return conditions.query(session, SELECT, order, WriteOffRow.class).getResultList();
    }

    private static Conditions conditions(WriteOffFilter filter) {
        Conditions conditions = new Conditions().and("w.reason = :reason", "reason", filter.reason());
        Period period = filter.period();
        if (period != null) {
            conditions.and("w.onDay >= :first", "first", period.first())
                    .and("w.onDay <= :last", "last", period.last());
        }
        if (!filter.undoneToo()) {
            conditions.and("w.undoneAt is null");
        }
        List<String> words = SearchText.patterns(filter.text());
        for (int i = 0; i < words.size(); i++) {
            conditions.and(WORD.formatted("word" + i), "word" + i, words.get(i));
        }
        return conditions;
    }
}
