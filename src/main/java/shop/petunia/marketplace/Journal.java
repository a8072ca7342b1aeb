package shop.petunia.marketplace;

import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Transaction;

/** What the syncing did, the last {@value #KEPT} lines or so. Neither names nor phones stand in it. */
final class Journal {
    private static final int KEPT = 2000;
    private static final int SWEEP = 100;

    private Journal() {}

    static void of(Transaction transaction, JournalKind what, Outgoing row, String hint) {
        write(transaction, what, row.orderId, row.clientId, hint);
    }

    static void write(Transaction transaction, JournalKind what, @Nullable Long order, @Nullable Long client,
            String hint) {
        WireRepository rows = new WireRepository_(transaction.session());
        JournalEntry entry = new JournalEntry(transaction, what, order, client, hint);
        rows.insert(entry);
        if (entry.id != null && entry.id % SWEEP == 0) {
            rows.forgetJournal(entry.id - KEPT);
        }
    }
}
