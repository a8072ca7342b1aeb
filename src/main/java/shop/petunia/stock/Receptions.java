package shop.petunia.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Differences;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Deliveries: their headers. Their lines are kept by {@link ReceptionLines}. */
public final class Receptions {
    /** The newest first. */
    public static final Sort<ReceptionColumn> NEWEST_FIRST = Sort.downBy(ReceptionColumn.DATE);

    private final Database database;
    private final Runnable mayReopen;

    public Receptions(Database database) {
        this(database, () -> {});
    }

    /** @param mayReopen throws a {@link UserProblem} when who works now must not open a closed reception again */
    public Receptions(Database database, Runnable mayReopen) {
        this.database = database;
        this.mayReopen = mayReopen;
    }

    /** @return the new reception's id */
    public long open(ReceptionDraft draft) {
        return database.write(transaction -> open(transaction, draft));
    }

    public long open(Transaction transaction, ReceptionDraft draft) {
        Reception reception = new Reception(draft, transaction.at(), transaction.author());
        repository(transaction).insert(reception);
        announce(transaction, reception, Sentence.of("stock.audit.reception.opened", draft.name(), draft.date()));
        return reception.id();
    }

    public void edit(long id, ReceptionDraft draft) {
        database.writeOnly(transaction -> edit(transaction, id, draft));
    }

    public void edit(Transaction transaction, long id, ReceptionDraft draft) {
        Reception reception = locked(transaction, id);
        reception.mustBeOpen();
        ReceptionDraft before = reception.draft();
        reception.describe(draft);
        repository(transaction).update(reception);
        edits(transaction, before, draft).forEach(sentence -> announce(transaction, reception, sentence));
    }

    public void close(long id) {
        change(id, "stock.audit.reception.closed", Reception::close);
    }

    public void reopen(long id) {
        mayReopen.run();
        change(id, "stock.audit.reception.reopened", Reception::reopen);
    }

    /** Only while open and without lines. */
    public void delete(long id) {
        database.writeOnly(transaction -> {
            Reception reception = locked(transaction, id);
            reception.delete();
            if (repository(transaction).lines(id) > 0) {
                throw new UserProblem("stock.reception.notEmpty", reception.name);
            }
            repository(transaction).update(reception);
            announce(transaction, reception, Sentence.of("stock.audit.reception.deleted", reception.name));
        });
    }

    public List<ReceptionRow> page(ReceptionFilter filter, Sort<ReceptionColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(filter, sort, offset, limit));
    }

    public long count(ReceptionFilter filter) {
        return database.read(transaction -> list(transaction).count(filter));
    }

    public Optional<ReceptionRow> byId(long id) {
        return database.read(transaction -> byId(transaction, id));
    }

    public Optional<ReceptionRow> byId(Transaction transaction, long id) {
        return list(transaction).matching(new Conditions().and("r.id = :id", "id", id)).stream().findFirst();
    }

    /** For Ctrl+K: the newest receptions whose name, invoice number or supplier has all the words. */
    public List<ReceptionRow> search(String text, int limit) {
        return page(ReceptionFilter.ALL.text(text), NEWEST_FIRST, 0, limit);
    }

    /**
     * Receptions that have this supplier and this invoice number already, the newest first, to warn of.
     *
     * @param except the reception that is being edited, or null
     */
    public List<ReceptionRow> sameInvoice(@Nullable Long supplierId, String invoice, @Nullable Long except) {
        if (supplierId == null || invoice.isBlank()) {
            return List.of();
        }
        return database.read(transaction -> list(transaction).matching(new Conditions()
                .and("r.supplierId = :supplier", "supplier", supplierId)
                .and("lower(r.invoice) = lower(:invoice)", "invoice", invoice.strip())
                .and("r.id <> :except", "except", except)));
    }

    /** The reception that a file of this SHA-256 (hexadecimal) has become before, to warn of. */
    public Optional<ReceptionRow> ofFile(String sha256) {
        return database.read(transaction -> ofFile(transaction, sha256));
    }

    public Optional<ReceptionRow> ofFile(Transaction transaction, String sha256) {
        return repository(transaction).ofFile(sha256).stream().findFirst().flatMap(id -> byId(transaction, id));
    }

    /** Keeps when a stocktake has counted of it; null when that is undone and there was none before. */
    public void counted(Transaction transaction, long receptionId, @Nullable Instant at) {
        repository(transaction).counted(receptionId, at);
    }

    /** Remembers that the file has become lines of this reception. */
    public void keepFile(Transaction transaction, long receptionId, String sha256, String fileName) {
        repository(transaction)
                .insert(new ReceptionFile(receptionId, sha256, fileName, transaction.at(), transaction.author()));
    }

    /** Locked until the transaction ends, so that closing and adding lines can't pass each other. */
    static Reception locked(Transaction transaction, long id) {
        Reception reception = transaction.session().get(Reception.class, id, LockMode.PESSIMISTIC_WRITE);
        if (reception == null || reception.deleted) {
            throw new UserProblem("stock.reception.gone");
        }
        return reception;
    }

    private void change(long id, String audit, Consumer<Reception> verb) {
        database.writeOnly(transaction -> {
            Reception reception = locked(transaction, id);
            verb.accept(reception);
            repository(transaction).update(reception);
            announce(transaction, reception, Sentence.of(audit, reception.name));
        });
    }

    private static List<Sentence> edits(Transaction transaction, ReceptionDraft before, ReceptionDraft after) {
        return new Differences(after.name())
                .compare("stock.audit.reception.name", before.name(), after.name())
                .compare("stock.audit.reception.date", before.date(), after.date())
                .compare("stock.audit.reception.supplier",
                        supplier(transaction, before.supplierId()), supplier(transaction, after.supplierId()))
                .compare("stock.audit.reception.invoice", before.invoice(), after.invoice())
                .compare("stock.audit.reception.note", before.note(), after.note())
                .sentences();
    }

    private static @Nullable String supplier(Transaction transaction, @Nullable Long id) {
        return id == null ? null : repository(transaction).supplierName(id);
    }

    private static void announce(Transaction transaction, Reception reception, Sentence audit) {
        transaction.announce(new StockChange(StockChange.RECEPTION, reception.id(), audit));
    }

    private static ReceptionList list(Transaction transaction) {
        return new ReceptionList(transaction.session());
    }

    private static ReceptionRepository repository(Transaction transaction) {
        return new ReceptionRepository_(transaction.session());
    }
}
