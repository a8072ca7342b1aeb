package shop.petunia.bouquets;

import jakarta.data.exceptions.DataException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.SearchText;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The recipes: what they are made of, what they cost and sell for, and how many can be assembled. */
public final class Bouquets {
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final ShopTime time;
    private final Supplier<Markup> markup;
    private final Promises promises;
    private final Runnable mayReprice;

    /** @param markup a setting, asked each time */
    public Bouquets(Database database, ShopTime time, Supplier<Markup> markup, Promises promises) {
        this(database, time, markup, promises, () -> {});
    }

    /** @param mayReprice throws a {@link UserProblem} when who works now must not change a price */
    public Bouquets(Database database, ShopTime time, Supplier<Markup> markup, Promises promises,
            Runnable mayReprice) {
        this.database = database;
        this.time = time;
        this.markup = markup;
        this.promises = promises;
        this.mayReprice = mayReprice;
    }

    /** @return the new bouquet's id */
    public long add(BouquetDraft draft) {
        return database.write(transaction -> add(transaction, draft));
    }

    public void edit(long id, BouquetDraft draft) {
        database.writeOnly(transaction -> {
            Bouquet bouquet = existing(transaction, id);
            List<StemRow> before = repository(transaction).stems(id);
            BouquetDraft old = bouquet.draft(before.stream().map(StemRow::stem).toList());
            if (draft.isRepricedByHand(old)) {
                mayReprice.run();
            }
            bouquet.describe(draft, names(transaction, draft));
            storing(draft.name(), () -> repository(transaction).update(bouquet));
            writeStems(transaction, id, draft);
            String after = told(repository(transaction).stems(id));
            BouquetEdit.between(old, told(before), draft, after).forEach(told -> announce(transaction, id, told));
        });
    }

    /** The same recipe under this name, or when it is taken the same with a number. */
    public long duplicate(long id, String name) {
        return database.write(transaction -> {
            BouquetDraft draft = card(transaction, id).draft();
            return add(transaction, draft.named(freeName(transaction, name)));
        });
    }

    public void archive(long id) {
        database.writeOnly(transaction -> change(transaction, id, "bouquets.audit.archived", Bouquet::archive));
    }

    /** Refused when another bouquet in use has taken the name meanwhile. */
    public void restore(long id) {
        database.writeOnly(transaction -> change(transaction, id, "bouquets.audit.restored", Bouquet::restore));
    }

    public List<BouquetRow> page(BouquetFilter filter, Sort<BouquetColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction, filter.day()).page(filter, sort, offset, limit));
    }

    public long count(BouquetFilter filter) {
        return database.read(transaction -> list(transaction, filter.day()).count(filter));
    }

    /** @param day for when as many are told as can be assembled, or null for today */
    public Optional<BouquetRow> row(long id, @Nullable LocalDate day) {
        return database.read(transaction -> row(transaction, id, day));
    }

    public Optional<BouquetRow> row(Transaction transaction, long id, @Nullable LocalDate day) {
        return list(transaction, day).byId(id);
    }

    /** Those that are gone are missing. */
    public List<BouquetRow> rows(Transaction transaction, List<Long> ids) {
        return list(transaction, null).byIds(ids);
    }

    public BouquetCard card(long id) {
        return database.read(transaction -> card(transaction, id));
    }

    /** For what sells or assembles it, in its own transaction. */
    public BouquetCard card(Transaction transaction, long id) {
        Bouquet bouquet = existing(transaction, id);
        List<StemRow> stems = repository(transaction).stems(id);
        return new BouquetCard(
                id, bouquet.draft(stems.stream().map(StemRow::stem).toList()), stems, bouquet.archived);
    }

    /** The categories in use, to be chosen and suggested. */
    public List<String> categories() {
        return database.read(transaction -> repository(transaction).categories());
    }

    /** For Ctrl+K and for picking one. */
    public List<BouquetRow> search(String text, int limit) {
        return page(BouquetFilter.IN_USE.text(text), Sort.by(BouquetColumn.NAME), 0, limit);
    }

    /** Bouquets with what they are made of, in words: «Роза Эксплорер × 9». */
    public Map<Long, List<String>> compositions(List<Long> ids) {
        return database.read(transaction -> compositions(transaction, ids));
    }

    public Map<Long, List<String>> compositions(Transaction transaction, List<Long> ids) {
        return repository(transaction).parts(ids).stream()
                .collect(Collectors.groupingBy(BouquetRepository.Part::bouquetId,
                        Collectors.mapping(part -> part(part.good(), part.quantity()), Collectors.toList())));
    }

    /** All that the filter shows, for lists that leave the program. */
    public void forEach(BouquetFilter filter, Consumer<BouquetRow> row) {
        database.read(transaction -> {
            List<BouquetRow> rows;
            int offset = 0;
            do {
                rows = list(transaction, filter.day()).page(filter, Sort.by(BouquetColumn.NAME), offset, AT_ONCE);
                rows.forEach(row);
                offset += rows.size();
            } while (rows.size() == AT_ONCE);
            return offset;
        });
    }

    /** The pictures that a recipe or a bouquet of the showcase still shows. */
    public Set<String> photos() {
        return database.read(transaction -> {
            Set<String> used = new HashSet<>(repository(transaction).photos());
            used.addAll(repository(transaction).photosOfUnits());
            return used;
        });
    }

    /** Good → pieces that orders wait for today. */
    Map<Long, Long> promised(Transaction transaction) {
        return promises.promised(transaction, time.dayOf(transaction.at()));
    }

    private long add(Transaction transaction, BouquetDraft draft) {
        Bouquet bouquet = new Bouquet(draft, names(transaction, draft));
        storing(draft.name(), () -> repository(transaction).insert(bouquet));
        writeStems(transaction, bouquet.id(), draft);
        announce(transaction, bouquet.id(), Sentence.of("bouquets.audit.added", draft.name()));
        return bouquet.id();
    }

    private static void writeStems(Transaction transaction, long id, BouquetDraft draft) {
        repository(transaction).clear(id);
        int position = 0;
        for (Stem stem : draft.stems()) {
            repository(transaction).insert(new BouquetLine(id, position++, stem));
        }
    }

    private static List<String> names(Transaction transaction, BouquetDraft draft) {
        Set<Long> goods = draft.stems().stream().map(Stem::goodId).collect(Collectors.toSet());
        List<BouquetRepository.GoodName> known = repository(transaction).goods(List.copyOf(goods));
        if (known.size() < goods.size()) {
            throw new UserProblem("bouquets.goodGone");
        }
        return known.stream().map(BouquetRepository.GoodName::name).toList();
    }

    private static String freeName(Transaction transaction, String wanted) {
        String name = wanted;
        for (int number = 2; repository(transaction).named(SearchText.fold(name)) > 0; number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private void change(Transaction transaction, long id, String audit, Consumer<Bouquet> verb) {
        Bouquet bouquet = existing(transaction, id);
        verb.accept(bouquet);
        storing(bouquet.name, () -> repository(transaction).update(bouquet));
        announce(transaction, id, Sentence.of(audit, bouquet.name));
    }

    private static Bouquet existing(Transaction transaction, long id) {
        return repository(transaction).byId(id).orElseThrow(() -> new UserProblem("bouquets.gone"));
    }

    private static void storing(String name, Runnable statement) {
        try {
            statement.run();
        } catch (DataException refused) {
            if (Database.violates(refused, "bouquet_live_name_uq")) {
                throw new UserProblem(refused, "bouquets.nameTaken", name);
            }
            throw refused;
        }
    }

    static String told(List<StemRow> stems) {
        List<String> parts = new ArrayList<>();
        stems.forEach(stem -> parts.add(part(stem.name(), stem.quantity())));
        return String.join(", ", parts);
    }

    private static String part(String good, int quantity) {
        return good + " × " + quantity;
    }

    private BouquetList list(Transaction transaction, @Nullable LocalDate day) {
        LocalDate today = time.dayOf(transaction.at());
        LocalDate when = day == null || day.isBefore(today) ? today : day;
        return new BouquetList(
                transaction.session(), today, when, markup.get(), promises.promised(transaction, when));
    }

    private static void announce(Transaction transaction, long id, Sentence audit) {
        transaction.announce(new BouquetChange(BouquetChange.BOUQUET, id, audit));
    }

    private static BouquetRepository repository(Transaction transaction) {
        return new BouquetRepository_(transaction.session());
    }
}
