package shop.petunia.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;

/** The lines of stocktakes and their numbers. Each number is saved as it is typed. */
public final class Counts {
    /** The most that a line can have. */
    public static final int MOST = 1_000_000;
    /** As one walks along the shelves. */
    public static final Sort<CountColumn> BY_GOOD = Sort.by(CountColumn.GOOD);

    public Counts(Database database, ShopTime time) {
        throw new UnsupportedOperationException(database + " " + time);
    }

    public List<CountRow> page(long stocktakeId, CountFilter filter, Sort<CountColumn> sort, int offset, int limit) {
        throw new UnsupportedOperationException(stocktakeId + " " + filter + sort + offset + limit);
    }

    public long count(long stocktakeId, CountFilter filter) {
        throw new UnsupportedOperationException(stocktakeId + " " + filter);
    }

    /** All that {@link #page} would show, by their ids: to find a line's place, or the next one. */
    public List<Long> ids(long stocktakeId, CountFilter filter, Sort<CountColumn> sort) {
        throw new UnsupportedOperationException(stocktakeId + " " + filter + sort);
    }

    public CountRow line(long lineId) {
        throw new UnsupportedOperationException("" + lineId);
    }

    /**
     * Keeps the number together with what the books say at this moment.
     *
     * @param quantity 0 or more; null when it is not counted after all
     */
    public CountRow enter(long lineId, @Nullable Integer quantity) {
        throw new UnsupportedOperationException(lineId + " " + quantity);
    }

    /** Adds a lot, be it at zero or arrived later; one that is there already is simply told. */
    public CountRow addLot(long stocktakeId, long lotId) {
        throw new UnsupportedOperationException(stocktakeId + " " + lotId);
    }

    /** The line of a good that was scanned; a lot of it is added when none is there. */
    public Scanned scan(long stocktakeId, long goodId) {
        throw new UnsupportedOperationException(stocktakeId + " " + goodId);
    }
}
