package shop.petunia.inventory;

import java.util.UUID;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.Receptions;
import shop.petunia.stock.Settlements;
import shop.petunia.storage.Database;
import shop.petunia.ui.Progress;

/** How a count reaches the stock, and how it leaves it again. */
public final class Applications {
    public Applications(Database database, Ledger ledger, Settlements settlements, Receptions receptions) {
        throw new UnsupportedOperationException("" + database + ledger + settlements + receptions);
    }

    /** What the count comes to. Changes nothing. */
    public Reconciliation reconcile(long stocktakeId) {
        throw new UnsupportedOperationException("" + stocktakeId);
    }

    /**
     * Brings the differences into the stock, all in one transaction. The same operation again is answered as the first
     * time.
     *
     * @param progress is told the lines done so far
     * @throws shop.petunia.shared.UserProblem when it is applied already or nothing is counted
     * @throws java.util.concurrent.CancellationException from {@code progress}; then nothing was changed
     */
    public Applied apply(long stocktakeId, UUID operationId, Progress progress) {
        throw new UnsupportedOperationException("" + stocktakeId + operationId + progress);
    }

    /** What the application of an applied or undone stocktake did. */
    public Applied applied(long stocktakeId) {
        throw new UnsupportedOperationException("" + stocktakeId);
    }

    /**
     * Takes back all that the application did.
     *
     * @throws shop.petunia.shared.UserProblem naming the lots of which what it added is gone
     */
    public void undo(long stocktakeId, UUID operationId) {
        throw new UnsupportedOperationException("" + stocktakeId + operationId);
    }
}
