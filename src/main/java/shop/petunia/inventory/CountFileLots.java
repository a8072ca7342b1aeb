package shop.petunia.inventory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.petunia.shared.SearchText;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Transaction;

/** What a file of counts means in the books. Each name is looked for once, however many rows have it. */
final class CountFileLots {
    private static final String LOTS = "select l.id, l.goodId, l.expiry, l.arrival, l.remaining -"
            + " (select coalesce(sum(m.quantity), 0) from Movement m where m.lotId = l.id and m.at > :then)"
            + " from Lot l join Reception r on r.id = l.receptionId";

    private final Transaction transaction;
    private final StocktakeScope scope;
    private final Map<String, Optional<Long>> goods = new HashMap<>();

    CountFileLots(Transaction transaction, StocktakeScope scope) {
        this.transaction = transaction;
        this.scope = scope;
    }

    /** By barcode, or by name without regard to case and ё. */
    Optional<Long> good(String written) {
        return goods.computeIfAbsent(written, text -> transaction
                .session()
                .createSelectionQuery("select g.id from Good g where g.barcode = :written or g.liveName = :folded"
                        + " order by case when g.barcode = :written then 0 else 1 end", Long.class)
                .setParameter("written", text)
                .setParameter("folded", SearchText.fold(text))
                .getResultList()
                .stream()
                .findFirst());
    }

    String goodName(long good) {
        return transaction
                .session()
                .createSelectionQuery("select g.name from Good g where g.id = :good", String.class)
                .setParameter("good", good)
                .getSingleResult();
    }

    /** The lot's good, whatever the scope. */
    Optional<Long> goodOfLot(long lot) {
        return new Conditions()
                .and("l.id = :lot", "lot", lot)
                .and("l.deleted = false")
                .query(transaction.session(), "select l.goodId from Lot l", "", Long.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The lot as it stood then, unless it was received later or is out of the scope. */
    Optional<LotThen> lot(long lot, Instant then) {
        return lots(new Conditions().and("l.id = :lot", "lot", lot), then).stream().findFirst();
    }

    /** The good's lots as they stood then. */
    List<LotThen> lotsOf(long good, Instant then) {
        return lots(new Conditions().and("l.goodId = :good", "good", good), then);
    }

    /** The unapplied stocktake in which the lot stands. */
    Optional<String> holder(LotThen lot) {
        return Stocktakes.repository(transaction).holder(lot.id());
    }

    private List<LotThen> lots(Conditions which, Instant then) {
        which.and("l.deleted = false")
                .and("l.receptionId = :reception", "reception", scope.receptionId())
                .and("exists (select 1 from Movement f where f.lotId = l.id and f.at <= :then)", "then", then);
        if (scope.kind() == StocktakeScope.Kind.OPEN_RECEPTIONS) {
            which.and("r.status = OPEN");
        }
        return which.query(transaction.session(), LOTS, "order by l.id", LotThen.class).getResultList();
    }
}
