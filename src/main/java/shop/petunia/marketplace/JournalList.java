package shop.petunia.marketplace;

import java.util.List;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;

/** The journal as a list: filtered and paged by the database, the newest first. */
public final class JournalList {
    private static final String FROM =
            "from JournalEntry j left join Order o on o.id = j.orderId left join Client c on c.id = j.clientId";

    private final Database database;

    public JournalList(Database database) {
        this.database = database;
    }

    public List<JournalLine> page(JournalFilter filter, int offset, int limit) {
        return database.read(transaction -> {
            List<JournalEntry> entries = conditions(filter).page(transaction.session(), "select j " + FROM,
                    "order by j.id desc", JournalEntry.class, offset, limit);
            Subjects subjects =
                    Subjects.of(transaction, entries, entry -> entry.orderId, entry -> entry.clientId);
            return entries.stream()
                    .map(entry -> new JournalLine(entry.id == null ? 0 : entry.id, entry.what,
                            subjects.of(entry.orderId, entry.clientId), JournalWords.of(entry.what, entry.hint),
                            entry.at))
                    .toList();
        });
    }

    public long count(JournalFilter filter) {
        return database.read(transaction -> conditions(filter)
                .query(transaction.session(), "select count(*) " + FROM, "", Long.class)
                .getSingleResult());
    }

    private static Conditions conditions(JournalFilter filter) {
        return new Conditions()
                .and("j.what = :what", "what", filter.what())
                .words(filter.text(), "lower(j.hint)", "lower(o.number)", "c.searchText");
    }
}
