package shop.petunia.stock;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import shop.petunia.stock.MovementRepository.Remainder;
import shop.petunia.storage.Conditions;

/**
 * The ledger as a journal. The lines that were taken away are left out. A page asks for the movements' ids alone first:
 * so the database walks down the ledger and stops when the page is full, instead of sorting all that it has joined.
 */
final class MovementList {
    private static final String LOT = "from Lot l join Good g on g.id = l.goodId"
            + " join Reception r on r.id = l.receptionId left join Supplier s on s.id = r.supplierId";
    private static final String SELECT = "select m.id, m.at, m.kind, m.quantity, m.lotId, l.goodId, g.name,"
            + " l.receptionId, r.name, m.documentKind, m.documentId, m.documentLine, m.documentName, m.reason,"
            + " m.comment, m.authorId, m.reversesId, u.id"
            + " from Movement m join Lot l on l.id = m.lotId join Good g on g.id = l.goodId"
            + " join Reception r on r.id = l.receptionId left join Movement u on u.reversesId = m.id";

    private final StatelessSession session;
    private final ZoneId zone;

    MovementList(StatelessSession session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    List<MovementRow> page(MovementFilter filter, int offset, int limit) {
        List<Long> ids = conditions(filter)
                .page(session, "select m.id from Movement m", "order by m.id desc", Long.class, offset, limit);
        return new Conditions()
                .and("m.id in :ids", "ids", ids)
                .query(session, SELECT, "order by m.id desc", MovementRow.class)
                .getResultList();
    }

    long count(MovementFilter filter) {
        return conditions(filter)
                .query(session, "select count(*) from Movement m", "", Long.class)
                .getSingleResult();
    }

    List<LotMovement> ofLot(long lotId) {
        List<LotMovement> story = new ArrayList<>();
        int remainder = 0;
        for (MovementRow row : new Conditions()
                .and("m.lotId = :lot", "lot", lotId)
                .query(session, SELECT, "order by m.id", MovementRow.class)
                .getResultList()) {
            remainder += row.quantity();
            story.add(new LotMovement(row, remainder));
        }
        return story;
    }

    /** What remained after each of these movements. */
    Map<Long, Integer> remainders(List<Long> movementIds) {
        return new MovementRepository_(session).remainders(movementIds).stream()
                .collect(Collectors.toMap(Remainder::movementId, after -> Math.toIntExact(after.pieces())));
    }

    private Conditions conditions(MovementFilter filter) {
        Conditions conditions = new Conditions().and("m.kind = :kind", "kind", filter.kind());
        if (filter.period() != null) {
            conditions.and("m.at >= :start", "start", filter.period().start(zone))
                    .and("m.at < :end", "end", filter.period().end(zone));
        }
        return conditions.exists(LOT, new Conditions()
                .and("l.id = m.lotId and l.deleted = false")
                .and("l.goodId = :good", "good", filter.goodId())
                .words(filter.text(), "g.searchText", "r.searchText", "coalesce(s.searchText, '')"));
    }
}
