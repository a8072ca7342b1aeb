package shop.petunia.catalog;

import jakarta.data.exceptions.DataException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import shop.petunia.shared.Differences;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Who delivers. A name is given once among those in use; who has delivered is archived, never deleted. */
public final class Suppliers {
    private static final String LIST = "from Supplier s";

    private final Database database;

    public Suppliers(Database database) {
        this.database = database;
    }

    /** @return the new supplier's id */
    public long add(SupplierDraft draft) {
        return database.write(transaction -> add(transaction, draft));
    }

    public long add(Transaction transaction, SupplierDraft draft) {
        Supplier supplier = new Supplier(draft);
        storing(draft.name(), () -> repository(transaction).insert(supplier));
        long id = supplier.row().id();
        announce(transaction, id, "catalog.audit.supplier.added", draft.name());
        return id;
    }

    public void edit(long id, SupplierDraft draft) {
        database.writeOnly(transaction -> {
            Supplier supplier = existing(transaction, id);
            SupplierDraft before = supplier.row().draft();
            supplier.describe(draft);
            storing(draft.name(), () -> repository(transaction).update(supplier));
            edits(before, draft).forEach(sentence -> announce(transaction, id, sentence));
        });
    }

    public void archive(long id) {
        database.writeOnly(
                transaction -> change(transaction, id, "catalog.audit.supplier.archived", Supplier::archive));
    }

    /** Refused when another supplier in use has taken the name meanwhile. */
    public void restore(long id) {
        database.writeOnly(
                transaction -> change(transaction, id, "catalog.audit.supplier.restored", Supplier::restore));
    }

    /** Refused with {@code catalog.supplier.used} once a reception names the supplier: it can be archived instead. */
    public void delete(long id) {
        database.writeOnly(transaction -> {
            Supplier supplier = existing(transaction, id);
            try {
                repository(transaction).delete(supplier);
            } catch (DataException used) {
                if (!(used.getCause() instanceof ConstraintViolationException)) {
                    throw used;
                }
                throw new UserProblem(used, "catalog.supplier.used", supplier.name);
            }
            announce(transaction, id, "catalog.audit.supplier.deleted", supplier.name);
        });
    }

    public List<SupplierRow> page(SupplierFilter filter, Sort<SupplierColumn> sort, int offset, int limit) {
        String order = "order by " + sort.column().path + (sort.descending() ? " desc" : "") + ", s.id";
        return database.read(transaction -> conditions(filter)
                .page(transaction.session(), LIST, order, Supplier.class, offset, limit).stream()
                .map(Supplier::row)
                .toList());
    }

    public long count(SupplierFilter filter) {
        return database.read(transaction -> conditions(filter)
                .query(transaction.session(), "select count(*) " + LIST, "", Long.class)
                .getSingleResult());
    }

    public Optional<SupplierRow> byId(long id) {
        return database.read(transaction -> repository(transaction).byId(id).map(Supplier::row));
    }

    /** The supplier in use with this name, whatever the case. */
    public Optional<SupplierRow> named(String name) {
        return database.read(transaction -> named(transaction, name));
    }

    public Optional<SupplierRow> named(Transaction transaction, String name) {
        return repository(transaction).byLiveName(SearchText.fold(name)).map(Supplier::row);
    }

    /** For Ctrl+K and for pickers: suppliers in use whose name or phone has all the words. */
    public List<SupplierRow> search(String text, int limit) {
        return page(SupplierFilter.IN_USE.text(text), Sort.by(SupplierColumn.NAME), 0, limit);
    }

    private void change(Transaction transaction, long id, String audit, Consumer<Supplier> verb) {
        Supplier supplier = existing(transaction, id);
        verb.accept(supplier);
        storing(supplier.name, () -> repository(transaction).update(supplier));
        announce(transaction, id, audit, supplier.name);
    }

    private static Supplier existing(Transaction transaction, long id) {
        return repository(transaction).byId(id).orElseThrow(() -> new UserProblem("catalog.supplier.gone"));
    }

    private static void storing(String name, Runnable statement) {
        try {
            statement.run();
        } catch (DataException refused) {
            if (Database.violates(refused, "supplier_live_name_uq")) {
                throw new UserProblem(refused, "catalog.supplier.nameTaken", name);
            }
            throw refused;
        }
    }

    private static Conditions conditions(SupplierFilter filter) {
        return new Conditions()
                .and("s.archived = :archived", "archived", filter.archived())
                .words(filter.text(), "s.searchText");
    }

    private static List<Sentence> edits(SupplierDraft before, SupplierDraft after) {
        return new Differences(after.name())
                .compare("catalog.audit.supplier.name", before.name(), after.name())
                .compare("catalog.audit.supplier.phone", before.phone(), after.phone())
                .compare("catalog.audit.supplier.note", before.note(), after.note())
                .sentences();
    }

    private static void announce(Transaction transaction, long id, String key, String name) {
        announce(transaction, id, Sentence.of(key, name));
    }

    private static void announce(Transaction transaction, long id, Sentence audit) {
        transaction.announce(new CatalogChange(CatalogChange.SUPPLIER, id, audit));
    }

    private static SupplierRepository repository(Transaction transaction) {
        return new SupplierRepository_(transaction.session());
    }
}
