package shop.petunia.bouquets;

import java.util.List;
import java.util.UUID;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.storage.Transaction;

/**
 * Where stems go that were lost with a bouquet, once they are back in their lots. A room beside this one keeps the
 * shop's write-offs; {@code app} puts it here. All joins the caller's transaction.
 */
public interface Losses {
    /** @param lots in the order of their ids */
    void writeOff(
            Transaction transaction, List<Loss> lots, LossReason reason, String comment, Document document,
            UUID operationId);

    /** Puts what this command has written off back into its lots, but for what somebody has put back already. */
    void undo(Transaction transaction, UUID written, UUID operationId);

    /** So many pieces of one lot. */
    record Loss(long lotId, int quantity) {}

    /** The ledger's movements alone. */
    static Losses in(Ledger ledger) {
        return new Losses() {
            @Override
            public void writeOff(Transaction transaction, List<Loss> lots, LossReason reason, String comment,
                    Document document, UUID operationId) {
                Operation operation = Operation.of(operationId, reason.name(), comment);
                lots.forEach(lot -> ledger.move(
                        transaction, lot.lotId(), -lot.quantity(), MovementKind.WRITTEN_OFF, document, operation));
            }

            @Override
            public void undo(Transaction transaction, UUID written, UUID operationId) {
                ledger.undoOperation(transaction, written, Operation.of(operationId));
            }
        };
    }
}
