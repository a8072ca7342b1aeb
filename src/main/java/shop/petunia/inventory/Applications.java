package shop.petunia.inventory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shop.petunia.inventory.Applied.Correction;
import shop.petunia.inventory.StocktakeRepository.LastCount;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/** How a count reaches the stock, and how it leaves it again. */
public final class Applications {
    private static final String CORRECTIONS = "select m.lotId, l.goodId, g.name, r.name, m.quantity,"
            + " (select sum(p.quantity) from Movement p where p.lotId = m.lotId and p.id <= m.id)"
            + " from Movement m join Lot l on l.id = m.lotId join Good g on g.id = l.goodId"
            + " join Reception r on r.id = l.receptionId where m.operationId = :operation and m.kind = COUNTED"
            + " order by g.searchText, l.expiry nulls last, m.lotId, m.id";

    /** Applied ones in which a lot was counted, or a good's shortages were, after this operation had put it right. */
    private static final String COUNTED_AFTERWARDS = "select t.name from Stocktake t where t.status = APPLIED"
            + " and t.id <> :stocktake and exists (select 1 from StocktakeLine n join Lot l on l.id = n.lotId"
            + " where n.stocktakeId = t.id and n.counted is not null"
            + " and (exists (select 1 from Movement m where m.lotId = n.lotId and m.operationId = :operation"
            + " and m.id <= n.movementsSeen)"
            + " or exists (select 1 from Settlement e join Shortage h on h.id = e.shortageId"
            + " where e.operationId = :operation and h.goodId = l.goodId and e.id <= n.settlementsSeen)"
            + " or exists (select 1 from Shortage k where k.operationId = :operation and k.goodId = l.goodId"
            + " and k.id <= n.shortagesSeen))) order by t.id";

    private final Database database;
    private final Ledger ledger;
    private final Settlements settlements;
    private final Receptions receptions;

    public Applications(Database database, Ledger ledger, Settlements settlements, Receptions receptions) {
        this.database = database;
        this.ledger = ledger;
        this.settlements = settlements;
        this.receptions = receptions;
    }

    /** What the count comes to. Changes nothing. */
    public Reconciliation reconcile(long stocktakeId) {
        return database.read(transaction -> totals(transaction, stocktakeId));
    }

    /**
     * Brings the differences into the stock, all in one transaction. The same operation again is answered as the first
     * time.
     *
     * @param progress is told the lines done so far
     * @throws UserProblem when it is applied already or nothing is counted; with the lots named when their remainder
     *     was corrected since they were counted
     * @throws java.util.concurrent.CancellationException from {@code progress}; then nothing was changed
     */
    public Applied apply(long stocktakeId, UUID operationId, Progress progress) {
        return database.write(transaction -> {
            Stocktake stocktake = Stocktakes.locked(transaction, stocktakeId);
            if (!stocktake.isAppliedBy(operationId)) {
                apply(transaction, stocktake, operationId, progress);
            }
            return applied(transaction, stocktake);
        });
    }

    /** What the application of an applied or undone stocktake did. */
    public Applied applied(long stocktakeId) {
        return database.read(transaction -> applied(transaction, Stocktakes.repository(transaction)
                .byId(stocktakeId)
                .orElseThrow(() -> new UserProblem("inventory.stocktake.gone"))));
    }

    /**
     * Takes back all that the application did.
     *
     * @throws UserProblem naming the lots of which what it added is gone, or the stocktake that has counted them since
     */
    public void undo(long stocktakeId, UUID operationId) {
        database.writeOnly(transaction -> {
            Stocktake stocktake = Stocktakes.locked(transaction, stocktakeId);
            if (!stocktake.isUndoneBy(operationId)) {
                undo(transaction, stocktake, operationId);
            }
        });
    }

    private void apply(Transaction transaction, Stocktake stocktake, UUID operationId, Progress progress) {
        stocktake.apply(transaction, operationId);
        Stocktakes.repository(transaction).update(stocktake);
        new Application(transaction, stocktake, Operation.of(operationId), ledger, settlements).run(progress);
        tellReceptions(transaction, stocktake);
        Reconciliation totals = totals(transaction, stocktake.id());
        Stocktakes.announce(transaction, stocktake, Sentence.of("inventory.audit.stocktake.applied", stocktake.name,
                totals.counted(), totals.shortage(), totals.loss(), totals.surplus(), totals.gain()));
    }

    private void undo(Transaction transaction, Stocktake stocktake, UUID operationId) {
        stocktake.undo(transaction, operationId);
        mustBeTheLastCount(transaction, stocktake);
        Stocktakes.repository(transaction).update(stocktake);
        ledger.undoOperation(transaction, booked(stocktake), Operation.of(operationId));
        tellReceptions(transaction, stocktake);
        Stocktakes.announce(transaction, stocktake, Sentence.of("inventory.audit.stocktake.undone", stocktake.name));
    }

    /** What was counted afterwards was right without what this one had done. */
    private static void mustBeTheLastCount(Transaction transaction, Stocktake stocktake) {
        List<String> later = transaction
                .session()
                .createSelectionQuery(COUNTED_AFTERWARDS, String.class)
                .setParameter("stocktake", stocktake.id())
                .setParameter("operation", booked(stocktake))
                .getResultList();
        if (!later.isEmpty()) {
            throw new UserProblem("inventory.undo.countedSince", later.getLast());
        }
    }

    private void tellReceptions(Transaction transaction, Stocktake stocktake) {
        StocktakeRepository repository = Stocktakes.repository(transaction);
        List<Long> told = repository.receptionsOf(stocktake.id());
        Map<Long, Instant> counted = repository.lastCounts(told).stream()
                .collect(Collectors.toMap(LastCount::receptionId, LastCount::at));
        told.forEach(reception -> receptions.counted(transaction, reception, counted.get(reception)));
    }

    private Applied applied(Transaction transaction, Stocktake stocktake) {
        if (stocktake.appliedOperation == null) {
            throw new UserProblem("inventory.stocktake.notApplied", stocktake.name);
        }
        UUID operation = booked(stocktake);
        List<Correction> corrections = transaction
                .session()
                .createSelectionQuery(CORRECTIONS, Correction.class)
                .setParameter("operation", operation)
                .getResultList();
        return new Applied(
                requireNonNull(stocktake.appliedAt),
                corrections,
                settlements.madeBy(transaction, operation),
                settlements.settledBy(transaction, operation));
    }

    private static UUID booked(Stocktake stocktake) {
        return requireNonNull(stocktake.appliedOperation);
    }

    private static Reconciliation totals(Transaction transaction, long stocktakeId) {
        return new CountList(transaction.session(), LocalDate.EPOCH).totals(stocktakeId);
    }
}
