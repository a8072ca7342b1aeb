package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** Stocktakes as such: begun, given up, looked up. {@link Counts} keeps their lines, {@link Applications} uses them. */
public final class Stocktakes {
    private static final int NAME_LENGTH = 200;

    private final Database database;
    private final ShopTime time;

    public Stocktakes(Database database, ShopTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * Begins to count. Lots that stand in another unapplied stocktake are left out and told.
     *
     * @throws UserProblem {@code inventory.start.*} when nothing is left to count
     */
    public Started start(StocktakeScope scope, String name) {
        return unlessLost(() -> database.write(transaction -> {
            Started started = start(transaction, scope, name, null);
            if (started.lines() == 0) {
                throw nothingLeft(started.others());
            }
            return started;
        }));
    }

    /** What {@link #start} would begin now; its id is 0. */
    public Started preview(StocktakeScope scope) {
        return database.read(transaction -> {
            ScopeLots lots = new ScopeLots(transaction, scope);
            return new Started(0, lots.free(), lots.taken(), lots.others());
        });
    }

    /** Gives it up: its lots are free for another one. It stays in the history. */
    public void discard(long id) {
        database.writeOnly(transaction -> {
            Stocktake stocktake = locked(transaction, id);
            stocktake.discard(transaction);
            repository(transaction).update(stocktake);
            repository(transaction).release(id);
            announce(transaction, stocktake, Sentence.of("inventory.audit.stocktake.discarded", stocktake.name));
        });
    }

    /** The newest first. */
    public List<StocktakeRow> page(StocktakeFilter filter, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(filter, offset, limit));
    }

    public long count(StocktakeFilter filter) {
        return database.read(transaction -> list(transaction).count(filter));
    }

    public Optional<StocktakeRow> byId(long id) {
        return database.read(transaction -> list(transaction).byId(id).stream().findFirst());
    }

    static Started start(
            Transaction transaction, StocktakeScope scope, String typedName, @Nullable String fileSha256) {
        String name = typedName.strip();
        if (name.isEmpty()) {
            throw new UserProblem("inventory.stocktake.nameMissing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new UserProblem("inventory.stocktake.nameTooLong", NAME_LENGTH);
        }
        Stocktake stocktake = new Stocktake(transaction, scope, name, fileSha256);
        repository(transaction).insert(stocktake);
        ScopeLots lots = new ScopeLots(transaction, scope);
        List<Started.Other> others = lots.others();
        int skipped = lots.taken();
        int lines = lots.putInto(stocktake.id());
        announce(transaction, stocktake, Sentence.of("inventory.audit.stocktake.started", name, lines));
        return new Started(stocktake.id(), lines, skipped, others);
    }

    /** Locked until the transaction ends, so that counting, applying and undoing can't pass each other. */
    static Stocktake locked(Transaction transaction, long id) {
        Stocktake stocktake = transaction.session().get(Stocktake.class, id, LockMode.PESSIMISTIC_WRITE);
        if (stocktake == null) {
            throw new UserProblem("inventory.stocktake.gone");
        }
        return stocktake;
    }

    /** Of two that take the same lot at once one loses; done again, it sees what the other took. */
    static <T> T unlessLost(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException lost) {
            if (Database.violates(lost, "stocktake_line_open_lot_uq")
                    || Database.violates(lost, "stocktake_line_lot_uq")) {
                return work.get();
            }
            throw lost;
        }
    }

    static UserProblem nothingLeft(List<Started.Other> others) {
        return others.isEmpty()
                ? new UserProblem("inventory.start.nothing")
                : new UserProblem("inventory.start.taken", others.getFirst().name(), others.size() - 1);
    }

    static void announce(Transaction transaction, Stocktake stocktake, Sentence audit) {
        transaction.announce(new StocktakeChange(stocktake.id(), audit));
    }

    static StocktakeRepository repository(Transaction transaction) {
        return new StocktakeRepository_(transaction.session());
    }

    private StocktakeList list(Transaction transaction) {
        return new StocktakeList(transaction.session(), time.zone());
    }
}
