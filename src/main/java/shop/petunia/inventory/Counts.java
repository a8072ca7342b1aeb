package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.Seen;
import shop.petunia.storage.Conditions;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** The lines of stocktakes and their numbers. Each number is saved as it is typed. */
public final class Counts {
    /** The most that a line can have. */
    public static final int MOST = 1_000_000;
    /** As one walks along the shelves. */
    public static final Sort<CountColumn> BY_GOOD = Sort.by(CountColumn.GOOD);

    private final Database database;
    private final ShopTime time;

    public Counts(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    public List<CountRow> page(long stocktakeId, CountFilter filter, Sort<CountColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(stocktakeId, filter, sort, offset, limit));
    }

    public long count(long stocktakeId, CountFilter filter) {
        return database.read(transaction -> list(transaction).count(stocktakeId, filter));
    }

    /** All that {@link #page} would show, by their ids: to find a line's place, or the next one. */
    public List<Long> ids(long stocktakeId, CountFilter filter, Sort<CountColumn> sort) {
        return database.read(transaction -> list(transaction).ids(stocktakeId, filter, sort));
    }

    /** These, in any order; those that are gone are left out. */
    public List<CountRow> lines(List<Long> lineIds) {
        return database.read(transaction -> list(transaction).lines(lineIds));
    }

    public CountRow line(long lineId) {
        return database.read(transaction -> list(transaction).line(lineId));
    }

    /**
     * Keeps the number together with what the books say at this moment.
     *
     * @param quantity 0 or more; null when it is not counted after all
     */
    public CountRow enter(long lineId, @Nullable Integer quantity) {
        return database.write(transaction -> {
            StocktakeRepository repository = Stocktakes.repository(transaction);
            StocktakeLine line =
                    repository.line(lineId).orElseThrow(() -> new UserProblem("inventory.stocktake.gone"));
            repository.byId(line.stocktakeId).orElseThrow().mustBeInProgress();
            if (quantity == null) {
                line.forget();
            } else {
                int remainder = repository.remaining(line.lotId)
                        .orElseThrow(() -> new UserProblem("stock.lot.gone"));
                line.count(quantity, remainder, Seen.now(transaction), transaction.at(), transaction);
            }
            repository.update(line);
            return list(transaction).line(lineId);
        });
    }

    /** Adds a lot, be it at zero or arrived later; one that is there already is simply told. */
    public CountRow addLot(long stocktakeId, long lotId) {
        return Stocktakes.unlessLost(() -> database.write(transaction -> {
            Stocktakes.locked(transaction, stocktakeId).mustBeInProgress();
            return list(transaction).line(added(transaction, stocktakeId, lotId).id());
        }));
    }

    /** The line of a good that was scanned. When all are counted a lot that arrived later is added, if there is one. */
    public Scanned scan(long stocktakeId, long goodId) {
        return Stocktakes.unlessLost(() -> database.write(transaction -> {
            Stocktake stocktake = Stocktakes.locked(transaction, stocktakeId);
            stocktake.mustBeInProgress();
            Optional<CountRow> first = list(transaction).ofGood(stocktakeId, goodId).stream().findFirst();
            if (first.isPresent() && !first.get().isCounted()) {
                return new Scanned(first.get(), false);
            }
            Optional<Long> lot = freeLot(transaction, stocktake, goodId, first.isEmpty());
            if (lot.isPresent()) {
                long line = added(transaction, stocktakeId, lot.get()).id();
                return new Scanned(list(transaction).line(line), true);
            }
            return new Scanned(first.orElseThrow(() -> new UserProblem("inventory.scan.noLot")), false);
        }));
    }

    static StocktakeLine added(Transaction transaction, long stocktakeId, long lotId) {
        StocktakeRepository repository = Stocktakes.repository(transaction);
        Optional<StocktakeLine> there = repository.lineOf(stocktakeId, lotId);
        if (there.isPresent()) {
            return there.get();
        }
        if (repository.remaining(lotId).isEmpty()) {
            throw new UserProblem("stock.lot.gone");
        }
        repository.holder(lotId).ifPresent(other -> {
            throw new UserProblem("inventory.line.taken", other);
        });
        StocktakeLine line = new StocktakeLine(stocktakeId, lotId);
        repository.insert(line);
        return line;
    }

    /** A lot of the good in the stocktake's scope: rather one of which something remains, rather the newest. */
    private static Optional<Long> freeLot(
            Transaction transaction, Stocktake stocktake, long goodId, boolean emptyToo) {
        Conditions free = new Conditions()
                .and("l.goodId = :good", "good", goodId)
                .and("l.deleted = false")
                .and("l.receptionId = :reception", "reception", stocktake.receptionId)
                .and("not exists (select 1 from StocktakeLine n where n.openLotId = l.id)");
        if (!emptyToo) {
            free.and("l.remaining > 0");
        }
        if (stocktake.scope == StocktakeScope.Kind.OPEN_RECEPTIONS) {
            free.and("r.status = OPEN");
        }
        return free
                .page(transaction.session(), "select l.id from Lot l join Reception r on r.id = l.receptionId",
                        "order by case when l.remaining > 0 then 0 else 1 end, l.arrival desc, l.id desc", Long.class,
                        0, 1)
                .stream()
                .findFirst();
    }

    private CountList list(Transaction transaction) {
        return new CountList(transaction.session(), time.dayOf(transaction.at()));
    }
}
