package shop.petunia.inventory;

import java.util.List;
import java.util.Optional;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Database;

/** Stocktakes as such: begun, given up, looked up. {@link Counts} keeps their lines, {@link Applications} uses them. */
public final class Stocktakes {
    public Stocktakes(Database database, ShopTime time) {
        throw new UnsupportedOperationException(database + " " + time);
    }

    /**
     * Begins to count. Lots that stand in another unapplied stocktake are left out and told.
     *
     * @throws shop.petunia.shared.UserProblem {@code inventory.start.*} when nothing is left to count
     */
    public Started start(StocktakeScope scope, String name) {
        throw new UnsupportedOperationException(scope + name);
    }

    /** Gives it up: its lots are free for another one. It stays in the history. */
    public void discard(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** The newest first. */
    public List<StocktakeRow> page(StocktakeFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException(filter + " " + offset + limit);
    }

    public long count(StocktakeFilter filter) {
        throw new UnsupportedOperationException("" + filter);
    }

    public Optional<StocktakeRow> byId(long id) {
        throw new UnsupportedOperationException("" + id);
    }
}
