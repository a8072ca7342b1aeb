package shop.petunia.marketplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What the syncing did, the last {@value #KEPT} lines or so. Neither names nor phones stand in it. */
public final class Journal {
    private static final int KEPT = 2000;
    private static final int SWEEP = 100;

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /** The newest first. */
    public List<JournalRow> page(int offset, int limit) {
        return database.read(transaction -> transaction.session()
                .createSelectionQuery("from JournalEntry order by id desc", JournalEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList().stream()
                .map(entry -> new JournalRow(entry.id == null ? 0 : entry.id, entry.what, entry.orderId,
                        entry.clientId, entry.hint, entry.at))
                .toList());
    }

    public long count() {
        return database.read(transaction -> transaction.session()
                .createSelectionQuery("select count(*) from JournalEntry", Long.class)
                .getSingleResult());
    }

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
