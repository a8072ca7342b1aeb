package shop.petunia.stock;

import java.util.List;
import org.hibernate.StatelessSession;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Conditions;

/** The receptions with their totals, asked in one query. */
final class ReceptionList {
    private static final String FROM = " from Reception r left join Supplier s on s.id = r.supplierId";
    private static final String SELECT = "select r.id, r.name, r.receivedOn, r.supplierId, coalesce(s.name, ''),"
            + " r.invoice, r.note, r.status, count(l.id), coalesce(sum(l.received), 0),"
            + " coalesce(sum(l.received * l.unitCost), 0), coalesce(sum(l.remaining), 0),"
            + " coalesce(sum(l.remaining * l.unitCost), 0), " + ReceptionColumn.LAST_DAY + ", r.lastCountedAt"
            + FROM + " left join Lot l on l.receptionId = r.id and l.deleted = false";
    private static final String GROUP = "group by r.id, r.name, r.searchText, r.receivedOn, r.supplierId, s.name,"
            + " s.searchText, r.invoice, r.note, r.status, r.lastCountedAt";

    private final StatelessSession session;

    ReceptionList(StatelessSession session) {
        this.session = session;
    }

    List<ReceptionRow> page(ReceptionFilter filter, Sort<ReceptionColumn> sort, int offset, int limit) {
        String direction = sort.descending() ? " desc" : "";
        String order = " order by " + sort.column().path + direction + " nulls last, r.id" + direction;
        return conditions(filter).page(session, SELECT, GROUP + order, ReceptionRow.class, offset, limit);
    }

    long count(ReceptionFilter filter) {
        return conditions(filter).query(session, "select count(*)" + FROM, "", Long.class).getSingleResult();
    }

    List<ReceptionRow> matching(Conditions conditions) {
        conditions.and("r.deleted = false");
        return conditions.query(session, SELECT, GROUP + " order by r.id desc", ReceptionRow.class).getResultList();
    }

    private static Conditions conditions(ReceptionFilter filter) {
        Conditions conditions = new Conditions()
                .and("r.deleted = false")
                .and("r.status = :status", "status", filter.status())
                .and("r.supplierId = :supplier", "supplier", filter.supplierId())
                .words(filter.text(), "r.searchText", "coalesce(s.searchText, '')");
        if (filter.period() != null) {
            conditions.and("r.receivedOn >= :first", "first", filter.period().first())
                    .and("r.receivedOn <= :last", "last", filter.period().last());
        }
        return conditions;
    }
}
