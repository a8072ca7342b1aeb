package shop.petunia.staff;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sentence;
import shop.petunia.storage.Change;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Who changed what, and when. Writes one row for each announced change that has something to tell, in the transaction
 * of the change: both are there or neither. Nothing is ever removed; only a person who is to be forgotten is.
 */
public final class AuditLog {
    private static final int EXPORT_PAGE = 1_000;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final Database database;
    private final Supplier<ZoneId> zone;

    /** @param zone the shop's, in which the filter's days are meant */
    public AuditLog(Database database, Supplier<ZoneId> zone) {
        this.database = database;
        this.zone = zone;
        database.changes().inside(AuditLog::record);
    }

    /** The newest first; {@code offset} rows are left out. */
    public List<Row> page(AuditFilter filter, int offset, int size) {
        return database.read(transaction -> newest(transaction, filter, Long.MAX_VALUE,
                Limit.range(offset + 1L, (long) offset + size)));
    }

    /** All that is told of one thing, the newest first. */
    public List<Row> of(String kind, long target) {
        return database.read(transaction -> entries(transaction).told(kind, target).stream().map(Row::of).toList());
    }

    public long count(AuditFilter filter) {
        return database.read(transaction -> entries(transaction)
                .count(start(filter), end(filter), author(filter), kind(filter), pattern(filter.text())));
    }

    /** All rows, the newest first, one by one: for files, whose length has no limit. */
    public void each(AuditFilter filter, Consumer<Row> reader) {
        long before = Long.MAX_VALUE;
        List<Row> rows;
        do {
            long last = before;
            rows = database.read(transaction -> newest(transaction, filter, last, Limit.of(EXPORT_PAGE)));
            rows.forEach(reader);
            before = rows.isEmpty() ? 0 : rows.getLast().id();
        } while (rows.size() == EXPORT_PAGE);
    }

    /** The kinds of things that the log tells of so far, for the filter. */
    public List<String> kinds() {
        return database.read(transaction -> entries(transaction).kinds());
    }

    /**
     * Takes a person out of what the log tells of a thing: of each sentence only its subject, the first argument, and
     * what was done remain. For anonymising alone.
     */
    public void forget(Transaction transaction, String kind, long target) {
        for (AuditEntry entry : entries(transaction).of(kind, target)) {
            List<Object> args = new ArrayList<>(SentenceJson.read(entry.textArgs));
            Collections.fill(args.subList(Math.min(1, args.size()), args.size()), "—");
            transaction.session()
                    .createNativeMutationQuery(
                            "update audit_entry set text_args = :args, words = :words where id = :id")
                    .setParameter("args", SentenceJson.write(args))
                    .setParameter("words", SearchWords.of(new Sentence(entry.textKey, args)))
                    .setParameter("id", entry.id)
                    .executeUpdate();
        }
    }

    private static void record(Transaction transaction, Change change) {
        Sentence sentence = change.audit();
        if (sentence != null) {
            entries(transaction).insert(entry(transaction, change, sentence));
        }
    }

    private static AuditEntry entry(Transaction transaction, Change change, Sentence sentence) {
        return new AuditEntry(
                transaction.at(),
                transaction.author(),
                change.kind(),
                change.id(),
                sentence.key(),
                SentenceJson.write(sentence.args()),
                SearchWords.of(sentence));
    }

    private List<Row> newest(Transaction transaction, AuditFilter filter, long before, Limit limit) {
        return entries(transaction)
                .newest(before, start(filter), end(filter), author(filter), kind(filter), pattern(filter.text()), limit)
                .stream()
                .map(Row::of)
                .toList();
    }

    private Instant start(AuditFilter filter) {
        Period period = filter.period();
        return period == null ? FIRST : period.start(zone.get());
    }

    private Instant end(AuditFilter filter) {
        Period period = filter.period();
        return period == null ? LAST : period.end(zone.get());
    }

    private static long author(AuditFilter filter) {
        Long author = filter.author();
        return author == null ? 0 : author;
    }

    private static String kind(AuditFilter filter) {
        String kind = filter.kind();
        return kind == null ? "" : kind;
    }

    private static String pattern(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static AuditEntryRepository entries(Transaction transaction) {
        return new AuditEntryRepository_(transaction.session());
    }

    /**
     * One row of the log.
     *
     * @param kind and {@code target} name the place that it tells of
     */
    public record Row(long id, Instant at, long authorId, String author, String kind, long target, Sentence text) {
        static Row of(AuditEntryRepository.Row row) {
            Sentence text = new Sentence(row.textKey(), SentenceJson.read(row.textArgs()));
            return new Row(row.id(), row.at(), row.authorId(), row.author(), row.kind(), row.targetId(), text);
        }
    }
}
