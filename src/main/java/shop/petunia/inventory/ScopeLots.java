package shop.petunia.inventory;

import java.util.List;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Transaction;

/** The lots of which something remains, as far as the scope goes. A lot in another unapplied stocktake is taken. */
final class ScopeLots {
    private static final String LOTS = " from Lot l join Reception r on r.id = l.receptionId";
    private static final String HOLDERS =
            " join StocktakeLine n on n.openLotId = l.id join Stocktake t on t.id = n.stocktakeId";

    private final Transaction transaction;
    private final StocktakeScope scope;
    private final String where;

    ScopeLots(Transaction transaction, StocktakeScope scope) {
        this.transaction = transaction;
        this.scope = scope;
        this.where = " where l.deleted = false and l.remaining > 0"
                + switch (scope.kind()) {
                    case EVERYTHING -> "";
                    case OPEN_RECEPTIONS -> " and r.status = OPEN";
                    case RECEPTION -> " and r.id = :reception";
                };
        mustBeThere(transaction, scope);
    }

    int taken() {
        return Math.toIntExact(select("select count(*)" + LOTS + HOLDERS + where, Long.class).getSingleResult());
    }

    int free() {
        return Math.toIntExact(select("select count(*)" + LOTS + where, Long.class).getSingleResult()) - taken();
    }

    /** The stocktakes that hold the taken lots. */
    List<Started.Other> others() {
        return select("select distinct t.id, t.name" + LOTS + HOLDERS + where + " order by t.id", Started.Other.class)
                .getResultList();
    }

    /** @return how many there were that are not taken */
    int putInto(long stocktakeId) {
        MutationQuery insert = transaction
                .session()
                .createMutationQuery("insert into StocktakeLine (stocktakeId, lotId, openLotId) select t.id, l.id, l.id"
                        + LOTS + " join Stocktake t on t.id = :stocktake" + where
                        + " and not exists (select 1 from StocktakeLine n where n.openLotId = l.id)");
        insert.setParameter("stocktake", stocktakeId);
        return with(insert).executeUpdate();
    }

    /** Refused with {@code stock.reception.gone} when the scope is a reception that is not there. */
    static void mustBeThere(Transaction transaction, StocktakeScope scope) {
        if (scope.receptionId() != null && new Conditions()
                .and("r.deleted = false")
                .and("r.id = :reception", "reception", scope.receptionId())
                .query(transaction.session(), "select count(*) from Reception r", "", Long.class)
                .getSingleResult() == 0) {
            throw new UserProblem("stock.reception.gone");
        }
    }

    private <T> SelectionQuery<T> select(String query, Class<T> row) {
        return with(transaction.session().createSelectionQuery(query, row));
    }

    private <Q extends CommonQueryContract> Q with(Q query) {
        if (scope.receptionId() != null) {
            query.setParameter("reception", scope.receptionId());
        }
        return query;
    }
}
