package shop.petunia.app;

import java.util.List;
import java.util.UUID;
import shop.petunia.bouquets.LossReason;
import shop.petunia.bouquets.Losses;
import shop.petunia.inventory.LotLoss;
import shop.petunia.inventory.WriteOffReason;
import shop.petunia.inventory.WriteOffs;
import shop.petunia.stock.Document;
import shop.petunia.storage.Transaction;

/** Stems that are lost with a bouquet are write-offs like all others: in their journal and in the waste report. */
record BouquetLosses(WriteOffs writeOffs) implements Losses {
    @Override
    public void writeOff(Transaction transaction, List<Loss> lots, LossReason reason, String comment,
            Document bouquet, UUID operationId) {
        List<LotLoss> losses = lots.stream().map(lot -> new LotLoss(lot.lotId(), lot.quantity())).toList();
        writeOffs.write(transaction, losses, WriteOffReason.valueOf(reason.name()), comment, operationId);
    }

    @Override
    public void undo(Transaction transaction, UUID written, UUID operationId) {
        writeOffs.undoAll(transaction, written, operationId);
    }
}
