package shop.petunia.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.petunia.loyalty.EntryRow;
import shop.petunia.shared.Points;
import shop.petunia.storage.Database;

/** How a client's balance came about, entry by entry. */
public final class PointStory {
    private final Database database;

    public PointStory(Database database) {
        this.database = database;
    }

    /**
     * The same entries with the balance after each.
     *
     * @param entries of the client, the newest first, none left out between
     * @param names of the authors by their ids
     */
    List<ToldEntry> told(long clientId, List<EntryRow> entries, Map<Long, String> names) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Points balance = balanceAfter(clientId, entries.getFirst().id());
        List<ToldEntry> told = new ArrayList<>();
        for (EntryRow entry : entries) {
            told.add(new ToldEntry(entry, balance, names.getOrDefault(entry.authorId(), "")));
            balance = balance.minus(entry.points());
        }
        return List.copyOf(told);
    }

    private Points balanceAfter(long clientId, long entryId) {
        return Points.ofHundredths(database.read(transaction -> transaction.session()
                .createSelectionQuery(
                        "select coalesce(sum(e.points), 0) from PointEntry e where e.clientId = :client and e.id <= :entry",
                        Long.class)
                .setParameter("client", clientId)
                .setParameter("entry", entryId)
                .getSingleResult()));
    }
}
