package shop.petunia.catalog;

import jakarta.data.exceptions.DataException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * Flowers and other goods. A name is given once among those in use, whatever its case; a barcode once at all.
 * What was used is archived, never deleted.
 */
public final class Goods {
    private static final String LIST = "from Good g";

    private final Database database;
    private final Runnable mayReprice;

    public Goods(Database database) {
        this(database, () -> {});
    }

    /** @param mayReprice throws a {@link UserProblem} when who works now must not change a price */
    public Goods(Database database, Runnable mayReprice) {
        this.database = database;
        this.mayReprice = mayReprice;
    }

    /** @return the new good's id */
    public long add(GoodDraft draft) {
        return database.write(transaction -> add(transaction, draft));
    }

    public long add(Transaction transaction, GoodDraft draft) {
        Good good = new Good(draft);
        storing(draft.name(), draft.barcode(), () -> repository(transaction).insert(good));
        long id = good.row().id();
        announce(transaction, id, "catalog.audit.good.added", draft.name());
        return id;
    }

    public void edit(long id, GoodDraft draft) {
        database.writeOnly(transaction -> {
            Good good = existing(transaction, id);
            GoodRow before = good.row();
            if (!Objects.equals(before.price(), draft.price())) {
                mayReprice.run();
            }
            good.describe(draft);
            storing(draft.name(), draft.barcode(), () -> repository(transaction).update(good));
            GoodEdit.between(before, good.row()).forEach(sentence -> announce(transaction, id, sentence));
        });
    }

    public void archive(long id) {
        database.writeOnly(transaction -> change(transaction, id, "catalog.audit.good.archived", Good::archive));
    }

    /** Refused when another good in use has taken the name meanwhile. */
    public void restore(long id) {
        database.writeOnly(transaction -> change(transaction, id, "catalog.audit.good.restored", Good::restore));
    }

    /** For what needs the good again and says so beside it. */
    public void restoreIfArchived(Transaction transaction, long id) {
        if (existing(transaction, id).row().archived()) {
            change(transaction, id, "catalog.audit.good.restored", Good::restore);
        }
    }

    /** Refused with {@code catalog.good.used} once anything refers to the good: it can be archived instead. */
    public void delete(long id) {
        database.writeOnly(transaction -> {
            Good good = existing(transaction, id);
            try {
                repository(transaction).delete(good);
            } catch (DataException used) {
                if (!(used.getCause() instanceof ConstraintViolationException)) {
                    throw used;
                }
                throw new UserProblem(used, "catalog.good.used", good.name);
            }
            announce(transaction, id, "catalog.audit.good.deleted", good.name);
        });
    }

    public List<GoodRow> page(GoodFilter filter, Sort<GoodColumn> sort, int offset, int limit) {
        String order = "order by " + sort.column().path + (sort.descending() ? " desc" : "") + " nulls last, g.id";
        return database.read(transaction -> conditions(filter)
                .page(transaction.session(), LIST, order, Good.class, offset, limit).stream()
                .map(Good::row)
                .toList());
    }

    public long count(GoodFilter filter) {
        return database.read(transaction -> conditions(filter)
                .query(transaction.session(), "select count(*) " + LIST, "", Long.class)
                .getSingleResult());
    }

    public Optional<GoodRow> byId(long id) {
        return database.read(transaction -> byId(transaction, id));
    }

    public Optional<GoodRow> byId(Transaction transaction, long id) {
        return repository(transaction).byId(id).map(Good::row);
    }

    /** Those that are gone are missing. */
    public List<GoodRow> byIds(Transaction transaction, List<Long> ids) {
        return repository(transaction).byIds(ids).stream().map(Good::row).toList();
    }

    public Optional<GoodRow> byBarcode(String barcode) {
        return database.read(transaction -> repository(transaction).byBarcode(barcode.strip()).map(Good::row));
    }

    /** The good in use with this name, whatever the case. */
    public Optional<GoodRow> named(String name) {
        return database.read(transaction -> named(transaction, name));
    }

    public Optional<GoodRow> named(Transaction transaction, String name) {
        return repository(transaction).byLiveName(SearchText.fold(name)).map(Good::row);
    }

    /** The categories of the goods in use, to be suggested. */
    public List<String> categories() {
        return database.read(transaction -> repository(transaction).categories());
    }

    /** For Ctrl+K: goods in use whose name, category or barcode has all the words. */
    public List<GoodRow> search(String text, int limit) {
        return page(GoodFilter.IN_USE.text(text), Sort.by(GoodColumn.NAME), 0, limit);
    }

    /** A code for what came without one: the EAN-13 after the greatest of the shop's own, 2xxxxxxxxxxxx. */
    public String newBarcode() {
        return database.read(
                transaction -> Ean13.after(repository(transaction).lastOwnBarcode().orElse(Ean13.BEFORE_FIRST_OWN)));
    }

    private void change(Transaction transaction, long id, String audit, Consumer<Good> verb) {
        Good good = existing(transaction, id);
        verb.accept(good);
        storing(good.name, good.barcode, () -> repository(transaction).update(good));
        announce(transaction, id, audit, good.name);
    }

    private static Good existing(Transaction transaction, long id) {
        return repository(transaction).byId(id).orElseThrow(() -> new UserProblem("catalog.good.gone"));
    }

    private static void storing(String name, @Nullable String barcode, Runnable statement) {
        try {
            statement.run();
        } catch (DataException refused) {
            if (Database.violates(refused, "good_live_name_uq")) {
                throw new UserProblem(refused, "catalog.good.nameTaken", name);
            }
            if (Database.violates(refused, "good_barcode_uq")) {
                throw new UserProblem(refused, "catalog.good.barcodeTaken", Objects.requireNonNullElse(barcode, ""));
            }
            throw refused;
        }
    }

    private static Conditions conditions(GoodFilter filter) {
        return new Conditions()
                .and("g.archived = :archived", "archived", filter.archived())
                .and("g.kind = :kind", "kind", filter.kind())
                .and("g.category = :category", "category", filter.category())
                .words(filter.text(), "g.searchText");
    }

    private static void announce(Transaction transaction, long id, String key, String name) {
        announce(transaction, id, Sentence.of(key, name));
    }

    private static void announce(Transaction transaction, long id, Sentence audit) {
        transaction.announce(new CatalogChange(CatalogChange.GOOD, id, audit));
    }

    private static GoodRepository repository(Transaction transaction) {
        return new GoodRepository_(transaction.session());
    }
}
