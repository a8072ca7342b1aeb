package shop.petunia.bouquets;

import jakarta.data.exceptions.DataException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Allocated;
import shop.petunia.stock.Document;
import shop.petunia.stock.Ledger;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.Stock;
import shop.petunia.stock.Taken;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/**
 * The assembled bouquets: each takes its stems from the lots when it is assembled and is then one thing, with a price,
 * a barcode and a last day. How it leaves other than by a sale is told in {@link Dismantling}.
 */
public final class Showcase {
    /** The expired ones are there: ask, then assemble {@link Assembly#withExpired()}. */
    public static final String NEEDS_EXPIRED = "bouquets.assemble.expired";

    /** Orders would miss them: ask, then assemble {@link Assembly#withPromised()}. */
    public static final String NEEDS_PROMISED = "bouquets.assemble.promised";

    public static final Sort<UnitColumn> FIRST_WILTED = Sort.by(UnitColumn.DAYS_LEFT);
    public static final Sort<UnitColumn> LAST_LEFT = Sort.downBy(UnitColumn.LEFT);

    private final Database database;
    private final Ledger ledger;
    private final Stock stock;
    private final Bouquets bouquets;
    private final ShopTime time;
    private final Runnable mayReprice;

    public Showcase(Database database, Ledger ledger, Stock stock, Bouquets bouquets, ShopTime time) {
        this(database, ledger, stock, bouquets, time, () -> {});
    }

    /** @param mayReprice throws a {@link UserProblem} when who works now must not change a price */
    public Showcase(Database database, Ledger ledger, Stock stock, Bouquets bouquets, ShopTime time,
            Runnable mayReprice) {
        this.database = database;
        this.ledger = ledger;
        this.stock = stock;
        this.bouquets = bouquets;
        this.time = time;
        this.mayReprice = mayReprice;
    }

    /**
     * Takes the stems, what expires first first, and puts the bouquets on the showcase. A repeated command answers what
     * it answered then.
     *
     * @return the units' ids
     * @throws UserProblem {@code bouquets.assemble.archived}; {@code bouquets.assemble.missing} when the stock does not
     *     suffice, {@link #NEEDS_EXPIRED} when it would with what has expired, {@link #NEEDS_PROMISED} when it would with
     *     what is promised to orders
     */
    public List<Long> assemble(Assembly assembly, UUID operationId) {
        try {
            return database.write(transaction -> {
                List<Long> before = repository(transaction).assembledWith(operationId);
                return before.isEmpty() ? assemble(transaction, assembly, operationId) : before;
            });
        } catch (UserProblem problem) {
            if (problem.key().equals(Ledger.REPEATED)) {
                return database.read(transaction -> repository(transaction).assembledWith(operationId));
            }
            throw problem;
        }
    }

    /** Joins the sale's transaction. */
    public SoldUnit sell(Transaction transaction, long unitId, Document sale) {
        ShowcaseUnit unit = existing(transaction, unitId);
        unit.sold(transaction, sale);
        repository(transaction).update(unit);
        announce(transaction, unitId, Sentence.of("bouquets.audit.unit.sold", unit.name, sale.name()));
        Money cost = Money.ofKopecks(repository(transaction).cost(unitId) + unit.packaging + unit.labour);
        return new SoldUnit(unit.bouquetId, unit.name, Money.ofKopecks(unit.price), cost);
    }

    /** The sale is undone, or the bouquet was returned whole: it stands on the showcase again. */
    public void unsell(Transaction transaction, long unitId) {
        ShowcaseUnit unit = existing(transaction, unitId);
        unit.unsold();
        repository(transaction).update(unit);
        announce(transaction, unitId, Sentence.of("bouquets.audit.unit.unsold", unit.name));
    }

    /** Another price or place for one that stands there. */
    public void reprice(long unitId, Money price, String place) {
        database.writeOnly(transaction -> {
            ShowcaseUnit unit = existing(transaction, unitId);
            Money old = Money.ofKopecks(unit.price);
            if (!old.equals(price)) {
                mayReprice.run();
            }
            unit.reprice(price, Typed.text(place, Assembly.PLACE_LENGTH));
            repository(transaction).update(unit);
            announce(transaction, unitId, old.equals(price)
                    ? null
                    : Sentence.of("bouquets.audit.unit.price", unit.name, old, price));
        });
    }

    public List<UnitRow> page(UnitFilter filter, Sort<UnitColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(filter, sort, offset, limit));
    }

    public long count(UnitFilter filter) {
        return database.read(transaction -> list(transaction).count(filter));
    }

    /** Of all states, whatever the filter's. */
    public UnitCounts counts(UnitFilter filter) {
        return database.read(transaction -> list(transaction).counts(filter));
    }

    public Optional<UnitRow> unit(long id) {
        return database.read(transaction -> unit(transaction, id));
    }

    public Optional<UnitRow> unit(Transaction transaction, long id) {
        return list(transaction).byId(id);
    }

    /** What a scanner reads; also of one that is no longer there. */
    public Optional<UnitRow> byBarcode(String code) {
        OptionalLong id = UnitBarcode.unit(code.strip());
        return id.isEmpty() ? Optional.empty() : unit(id.getAsLong());
    }

    /** What the bouquet is made of, with the real costs. */
    public List<UnitStem> stems(long unitId) {
        return database.read(transaction -> {
            LocalDate today = time.dayOf(transaction.at());
            return repository(transaction).told(unitId, today).stream()
                    .map(line -> new UnitStem(line.id(), line.good(), line.kind(), line.quantity(),
                            Math.toIntExact(line.expired()), Money.ofKopecks(line.cost()),
                            daysLeft(today, line.expiry())))
                    .toList();
        });
    }

    /** From which lots, lot by lot; what has come from one lot for two lines stands there twice. */
    public List<UnitPart> parts(long unitId) {
        return database.read(transaction -> repository(transaction).parts(unitId).stream()
                .map(ShowcaseRepository.Part::row)
                .toList());
    }

    /** Who made it, who took it away and why, what wrapping and work have cost. */
    public UnitFacts facts(long unitId) {
        return database.read(transaction -> repository(transaction).facts(unitId))
                .orElseThrow(() -> new UserProblem("bouquets.unit.gone"))
                .facts();
    }

    /** The places that were typed before. */
    public List<String> places() {
        return database.read(transaction -> repository(transaction).places());
    }

    private List<Long> assemble(Transaction transaction, Assembly assembly, UUID operationId) {
        BouquetCard recipe = bouquets.card(transaction, assembly.bouquetId());
        if (recipe.archived()) {
            throw new UserProblem("bouquets.assemble.archived", recipe.draft().name());
        }
        Map<Long, Long> need = Recipe.need(recipe.draft().stems());
        Map<Long, Long> wanted = new TreeMap<>();
        need.forEach((good, pieces) -> wanted.put(good, pieces * assembly.pieces()));
        new Vases(stock.onHand(transaction, need.keySet()), bouquets.promised(transaction))
                .require(recipe, wanted, assembly);
        Operation operation = Operation.of(operationId);
        List<Long> units = new ArrayList<>();
        for (int step = 0; step < assembly.pieces(); step++) {
            ShowcaseUnit unit = new ShowcaseUnit(transaction, recipe, assembly, operationId, step);
            insert(transaction, unit);
            List<Long> lots = new ArrayList<>();
            need.forEach((good, pieces) -> lots.addAll(
                    take(transaction, unit, good, Math.toIntExact(pieces), assembly.expiredToo(), operation)));
            unit.livesUntil(repository(transaction).earliest(lots));
            repository(transaction).update(unit);
            units.add(unit.id());
            announce(transaction, unit.id(),
                    Sentence.of("bouquets.audit.unit.assembled", unit.name, Money.ofKopecks(unit.price)));
        }
        return List.copyOf(units);
    }

    /** Two tills with the same command: the later one is told, and answers as the first. */
    private static void insert(Transaction transaction, ShowcaseUnit unit) {
        try {
            repository(transaction).insert(unit);
        } catch (DataException refused) {
            if (Database.violates(refused, "showcase_unit_operation_uq")) {
                throw new UserProblem(refused, Ledger.REPEATED);
            }
            throw refused;
        }
    }

    private List<Long> take(Transaction transaction, ShowcaseUnit unit, long good, int pieces, boolean expiredToo,
            Operation operation) {
        ShowcaseStem stem = new ShowcaseStem(unit.id(), good, pieces);
        repository(transaction).insert(stem);
        Taken taken = ledger.take(transaction, good, pieces, expiredToo, MovementKind.ASSEMBLED,
                unit.document().line(stem.id()), operation);
        if (taken.missing() > 0) {
            throw new UserProblem("bouquets.assemble.meanwhile", unit.name);
        }
        return taken.lots().stream().map(Allocated::lotId).toList();
    }

    private static @Nullable Integer daysLeft(LocalDate today, @Nullable LocalDate expiry) {
        return expiry == null ? null : Integer.valueOf(Math.toIntExact(ChronoUnit.DAYS.between(today, expiry)));
    }

    static ShowcaseUnit existing(Transaction transaction, long unitId) {
        return found(transaction, unitId).orElseThrow(() -> new UserProblem("bouquets.unit.gone"));
    }

    static Optional<ShowcaseUnit> found(Transaction transaction, long unitId) {
        return repository(transaction).byId(unitId);
    }

    /** Somebody has seen it standing there. */
    static void seen(Transaction transaction, ShowcaseUnit unit) {
        unit.seen(transaction.at());
        repository(transaction).update(unit);
    }

    static void announce(Transaction transaction, long id, @Nullable Sentence audit) {
        transaction.announce(new BouquetChange(BouquetChange.UNIT, id, audit));
    }

    private ShowcaseList list(Transaction transaction) {
        return new ShowcaseList(transaction.session(), time.dayOf(transaction.at()));
    }

    private static ShowcaseRepository repository(Transaction transaction) {
        return new ShowcaseRepository_(transaction.session());
    }
}
