package shop.petunia.inventory;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Seen;
import shop.petunia.stock.Settlements;
import shop.petunia.storage.Transaction;
import shop.petunia.ui.Progress;

/**
 * One stocktake on its way into the stock, within one transaction. It moves the differences, not the counted numbers:
 * what was sold since the count stays sold. What would take a lot below zero becomes a shortage, so that remainder −
 * open shortages = counted + moved since.
 */
final class Application {
    private static final int TOLD_EVERY = 50;

    private final Transaction transaction;
    private final Stocktake stocktake;
    private final Operation operation;
    private final Ledger ledger;
    private final Settlements settlements;
    private final StocktakeRepository repository;

    Application(Transaction transaction, Stocktake stocktake, Operation operation, Ledger ledger,
            Settlements settlements) {
        this.transaction = transaction;
        this.stocktake = stocktake;
        this.operation = operation;
        this.ledger = ledger;
        this.settlements = settlements;
        this.repository = Stocktakes.repository(transaction);
    }

    void run(Progress progress) {
        repository.deleteGone(stocktake.id());
        List<Counted> counted = counted();
        if (counted.isEmpty()) {
            throw new UserProblem("inventory.apply.nothingCounted");
        }
        mustBeUncorrected();
        Map<Long, Integer> remaining =
                ledger.remaining(transaction, counted.stream().map(one -> one.line.lotId).toList());
        settleShortages(counted);
        for (int done = 0; done < counted.size(); done++) {
            if (done % TOLD_EVERY == 0) {
                progress.at(done, counted.size());
            }
            Counted one = counted.get(done);
            correct(one, one.line.difference(), requireNonNull(remaining.get(one.line.lotId)));
        }
        repository.freeze(stocktake.id());
        progress.at(counted.size(), counted.size());
    }

    /** By lot, in the order in which everybody locks lots. */
    private List<Counted> counted() {
        return transaction
                .session()
                .createSelectionQuery("select n, l.goodId from StocktakeLine n join Lot l on l.id = n.lotId"
                        + " where n.stocktakeId = :stocktake and n.counted is not null order by n.lotId",
                        Counted.class)
                .setParameter("stocktake", stocktake.id())
                .getResultList();
    }

    /** Somebody has put the books right meanwhile. Whether by the same pieces nobody but a new count can tell. */
    private void mustBeUncorrected() {
        List<Long> corrected = repository.correctedSince(stocktake.id());
        if (!corrected.isEmpty()) {
            throw new UserProblem("inventory.apply.correctedSince", ledger.names(transaction, corrected));
        }
    }

    private void settleShortages(List<Counted> counted) {
        for (long good : repository.goodsWithShortages(stocktake.id()).stream().sorted().toList()) {
            Map<Long, Counted> lots = counted.stream()
                    .filter(one -> one.goodId == good)
                    .collect(Collectors.toMap(one -> one.line.lotId, one -> one));
            Map<Long, Seen> seen = lots.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, lot -> lot.getValue().line.seen()));
            settlements.byStocktake(transaction, good, seen, operation).madeUp()
                    .forEach((lot, pieces) -> makeUp(lot, pieces, lots, good));
        }
    }

    /**
     * A line whose books turn out to have been wrong when it was counted expects so many pieces less. A lot that came
     * after the count has no line; it is corrected as it is.
     */
    private void makeUp(long lot, int pieces, Map<Long, Counted> lots, long good) {
        Counted counted = lots.get(lot);
        if (counted != null) {
            counted.line.expectLess(pieces);
            repository.update(counted.line);
        } else {
            int remaining = requireNonNull(ledger.remaining(transaction, List.of(lot)).get(lot));
            correct(lot, good, 0, pieces, remaining);
        }
    }

    private void correct(Counted one, int difference, int remaining) {
        correct(one.line.lotId, one.goodId, one.line.id(), difference, remaining);
    }

    private void correct(long lot, long good, long line, int difference, int remaining) {
        int possible = Math.max(difference, -remaining);
        if (possible != 0) {
            ledger.move(transaction, lot, possible, MovementKind.COUNTED, stocktake.document().line(line), operation);
        }
        if (possible > difference) {
            ledger.shortage(transaction, good, possible - difference, stocktake.document().line(line), operation);
        }
    }

    /** A counted line and its lot's good. */
    record Counted(StocktakeLine line, Long goodId) {}
}
