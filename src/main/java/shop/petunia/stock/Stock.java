package shop.petunia.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import shop.petunia.shared.ShopTime;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.storage.Transaction;

/** What is in the vases, how long it will live, and why it is this number. Asks only; {@link Ledger} writes. */
public final class Stock {
    /** What will die first. */
    public static final Sort<LotColumn> BY_DAYS_LEFT = Sort.by(LotColumn.DAYS_LEFT);

    private static final int LOTS_AT_ONCE = 5000;

    private final Database database;
    private final ShopTime time;
    private final IntSupplier soonDays;

    /** @param soonDays with how many days left, or fewer, a lot counts as expiring soon; a setting, asked each time */
    public Stock(Database database, ShopTime time, IntSupplier soonDays) {
        this.database = database;
        this.time = time;
        this.soonDays = soonDays;
    }

    public List<LotRow> lots(LotFilter filter, Sort<LotColumn> sort, int offset, int limit) {
        return database.read(transaction -> list(transaction).page(filter, sort, offset, limit));
    }

    /** All that the filter shows, as it is at one moment; for lists too long to be in memory. */
    public void forEachLot(LotFilter filter, Sort<LotColumn> sort, Consumer<LotRow> row) {
        database.read(transaction -> {
            List<LotRow> rows;
            int offset = 0;
            do {
                rows = list(transaction).page(filter, sort, offset, LOTS_AT_ONCE);
                rows.forEach(row);
                offset += rows.size();
            } while (rows.size() == LOTS_AT_ONCE);
            return offset;
        });
    }

    public long countLots(LotFilter filter) {
        return database.read(transaction -> list(transaction).count(filter));
    }

    /** The totals of all lots that the filter shows. */
    public StockSummary summary(LotFilter filter) {
        return database.read(transaction -> list(transaction).summary(filter));
    }

    public Optional<LotRow> lot(long lotId) {
        return database.read(transaction -> list(transaction).byId(lotId));
    }

    /** These lots as the transaction sees them; those that are gone are left out. */
    public List<LotRow> lots(Transaction transaction, Collection<Long> lotIds) {
        return list(transaction).byIds(lotIds);
    }

    /** Why the lot's remainder is this number: all its movements, the oldest first. */
    public List<LotMovement> movements(long lotId) {
        return database.read(transaction -> journal(transaction).ofLot(lotId));
    }

    /** The journal, the newest first. */
    public List<MovementRow> movementsPage(MovementFilter filter, int offset, int limit) {
        return database.read(transaction -> journal(transaction).page(filter, offset, limit));
    }

    /** The same, each with what remained of its lot after it. */
    public List<LotMovement> journal(MovementFilter filter, int offset, int limit) {
        return database.read(transaction -> {
            List<MovementRow> rows = journal(transaction).page(filter, offset, limit);
            Map<Long, Integer> remainders =
                    journal(transaction).remainders(rows.stream().map(MovementRow::id).toList());
            return rows.stream()
                    .map(row -> new LotMovement(row, remainders.getOrDefault(row.id(), 0)))
                    .toList();
        });
    }

    public long countMovements(MovementFilter filter) {
        return database.read(transaction -> journal(transaction).count(filter));
    }

    /** What there is of these goods today; a good that was never received is {@link OnHand#NOTHING}. */
    public Map<Long, OnHand> onHand(Collection<Long> goodIds) {
        return database.read(transaction -> onHand(transaction, goodIds));
    }

    public Map<Long, OnHand> onHand(Transaction transaction, Collection<Long> goodIds) {
        Map<Long, OnHand> found = new HashMap<>(list(transaction).onHand(List.copyOf(goodIds)));
        goodIds.forEach(good -> found.putIfAbsent(good, OnHand.NOTHING));
        return found;
    }

    private LotList list(Transaction transaction) {
        return new LotList(transaction.session(), time.dayOf(transaction.at()), soonDays.getAsInt());
    }

    private MovementList journal(Transaction transaction) {
        return new MovementList(transaction.session(), time.zone());
    }
}
