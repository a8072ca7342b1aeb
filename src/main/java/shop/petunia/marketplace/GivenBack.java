package shop.petunia.marketplace;

import shop.petunia.loyalty.DocumentRef;
import shop.petunia.loyalty.PointKind;
import shop.petunia.marketplace.WireRepository.OfEntry;
import shop.petunia.storage.Transaction;

/**
 * Points that paid and were given back before the marketplace had heard of it. It has no call for giving back, so what
 * it would take for them would be lost: only what is still taken is told.
 */
final class GivenBack {
    private GivenBack() {}

    /** Of an order or a sale that has just given points back. */
    static void hear(Transaction transaction, OfEntry back) {
        if (isOfSale(back)) {
            WireRepository rows = new WireRepository_(transaction.session());
            rows.untold(back.clientId(), back.documentKind(), back.documentId()).forEach(row -> {
                settle(transaction, row);
                rows.update(row);
                transaction.announce(new OutboxChange(row.id(), null));
            });
        }
    }

    /** What cannot be on its way now; ends it when nothing is left of it. */
    static void settle(Transaction transaction, Outgoing row) {
        Long entryId = row.entryId;
        if (row.kind != OutgoingKind.DEDUCTION || row.state != OutgoingState.READY || entryId == null) {
            return;
        }
        WireRepository rows = new WireRepository_(transaction.session());
        OfEntry entry = rows.entry(entryId);
        if (entry.kind() != PointKind.REDEMPTION || !isOfSale(entry)) {
            return;
        }
        long back = rows.givenBack(entry.clientId(), entry.documentKind(), entry.documentId(), entryId);
        long left = Math.max(0, -entry.points() - back);
        row.takes(left);
        if (left == 0) {
            row.ended(Why.SUPERSEDED, transaction.at());
        }
    }

    private static boolean isOfSale(OfEntry entry) {
        return !entry.documentKind().equals(DocumentRef.NONE.kind());
    }
}
