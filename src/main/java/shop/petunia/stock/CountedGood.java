package shop.petunia.stock;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Transaction;

/**
 * A good whose lots were counted, beside its shortages. When all of its lots were counted, the pieces that had been
 * sold though the books knew none were gone already, so the counted numbers hold them: the shortages that are older
 * than the first count are settled without a movement. Younger ones went out of what was counted, and stay.
 *
 * <p>A settlement that happened between the counts and now can be on the wrong side of a count:
 * <ul>
 * <li>A reception has given the pieces: the ledger took them from a lot that in truth still has them. The buyer has
 * brought them back, or the sale was undone: they are in the shop and in no lot's books; they are looked for in the
 * counted lot that lives longest.
 * <li>For an older shortage that lot then lacks the pieces in the books, unless it was counted afterwards. For a
 * younger one it is right, unless it was counted afterwards: then it has them twice.
 * <li>Contrary rows say the opposite. What another stocktake settled or made moved nothing.
 * </ul>
 */
final class CountedGood {
    private static final String SINCE = "select t.id, h.id, t.quantity, coalesce(u.how, t.how), m.lotId,"
            + " h.documentKind"
            + " from Settlement t join Shortage h on h.id = t.shortageId"
            + " left join Settlement u on u.id = t.reversesId left join Movement m on m.id = t.movementId";
    private static final String REMAINED = "l.remaining > (select coalesce(sum(m.quantity), 0) from Movement m"
            + " where m.lotId = l.id and m.id > :movements)";
    private static final String LONGEST_LIVING =
            "order by l.expiry desc nulls first, l.arrival desc, l.id desc limit 1";

    private final Transaction transaction;
    private final long goodId;
    private final Map<Long, Seen> counted;
    private final Seen first;

    /** @param counted the counted lots and what was seen at each count; not empty */
    CountedGood(Transaction transaction, long goodId, Map<Long, Seen> counted) {
        this.transaction = transaction;
        this.goodId = goodId;
        this.counted = counted;
        this.first = counted.values().stream().reduce(Seen::earlier).orElseThrow();
    }

    /** Whether every lot was counted that had a remainder at the first count; later ones don't matter. */
    boolean isCovered() {
        return new Conditions()
                .and("l.goodId = :good", "good", goodId)
                .and("l.deleted = false")
                .and("l.id not in :counted", "counted", List.copyOf(counted.keySet()))
                .and(REMAINED, "movements", first.movements())
                .query(transaction.session(), "select count(*) from Lot l", "", Long.class)
                .getSingleResult() == 0;
    }

    /** What is still open of the shortages that are older than the first count. */
    Conditions older() {
        return new Conditions()
                .and("h.goodId = :good", "good", goodId)
                .and("h.id <= :older", "older", first.shortages());
    }

    /** By lot, how many pieces the books lack, or have too many, for settlements since the first count. */
    Map<Long, Integer> madeUp() {
        Map<Long, Integer> pieces = new HashMap<>();
        for (Since row : new Conditions()
                .and("h.goodId = :good", "good", goodId)
                .and("t.id > :settlements", "settlements", first.settlements())
                .query(transaction.session(), SINCE, "order by t.id", Since.class)
                .getResultList()) {
            if (row.moved()) {
                long lot = row.lotId == null ? longestLiving() : row.lotId;
                boolean older = row.shortageId <= first.shortages();
                boolean countedAfterwards = row.id <= counted.getOrDefault(lot, first).settlements();
                pieces.merge(lot, row.quantity * ((older ? 1 : 0) - (countedAfterwards ? 1 : 0)), Integer::sum);
            }
        }
        pieces.values().removeIf(none -> none == 0);
        return pieces;
    }

    private long longestLiving() {
        return requireNonNull(new Conditions()
                .and("l.id in :counted", "counted", List.copyOf(counted.keySet()))
                .query(transaction.session(), "select l.id from Lot l", LONGEST_LIVING, Long.class)
                .getSingleResult());
    }

    /** @param how of the settlement itself, or of the one that it takes back
     *  @param lotId that gave the pieces, or got them back */
    record Since(
            Long id, Long shortageId, Integer quantity, SettledBy how, @Nullable Long lotId, String documentKind) {
        boolean moved() {
            boolean madeByAStocktake = how == SettledBy.UNDONE && documentKind.equals(Document.STOCKTAKE);
            return how != SettledBy.STOCKTAKE && !madeByAStocktake;
        }
    }
}
