package shop.petunia.inventory;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.app.Wiring;
import shop.petunia.shared.Money;
import shop.petunia.stock.LineDraft;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/**
 * A stocktake of which every line differs: applied in one transaction, beside the same rows written by batches of raw
 * JDBC. The time must grow as the lines do.
 */
@Tag("bench")
class StocktakeBench {
    private static final int TIMES = 10;
    private static final String COUNT = """
            update stocktake_line set
                expected = (select l.remaining from lot l where l.id = lot_id),
                counted = (select l.remaining + case when mod(l.id, 2) = 0 then 1 else -1 end
                           from lot l where l.id = lot_id),
                counted_at = current_timestamp, counted_by = 1, shortages_seen = 0, settlements_seen = 0,
                movements_seen = (select max(id) from movement)
            where stocktake_id = :id""";
    private static final String LINES = """
            select n.lot_id, n.id, n.counted - n.expected from stocktake_line n join lot l on l.id = n.lot_id
            where n.stocktake_id = ? and n.counted is not null order by n.lot_id""";
    private static final String MOVE = "update lot set remaining = remaining + ? where id = ? and remaining + ? >= 0";
    private static final String BOOK = """
            insert into movement (lot_id, kind, quantity, document_kind, document_id, document_line, document_name,
                                  reason, comment, author_id, at, operation_id, step)
            values (?, 'COUNTED', ?, 'stocktake', ?, ?, 'Инвентаризация', '', '', 1, ?, ?, ?)""";
    private static final String FREEZE = """
            update stocktake_line set open_lot_id = null,
                unit_cost = (select l.unit_cost from lot l where l.id = lot_id) where stocktake_id = ?""";
    private static final String APPLY = """
            update stocktake set status = 'APPLIED', applied_at = current_timestamp, applied_by = 1,
                applied_operation = ? where id = ?""";

    @TempDir
    Path place;

    private long stocktake;

    @ParameterizedTest
    @ValueSource(ints = {500, 1000, 2000})
    void everyLineDiffers(int lines) {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, Wiring.ENTITIES, clock, () -> 1)) {
            CountShop shop = new CountShop(database, clock, () -> database);
            receive(shop, lines);
            Bench.compare(lines + " lines are applied", TIMES, () -> count(shop), () -> shop.apply(stocktake),
                    () -> shop.database.writeOnly(transaction -> transaction.session().doWork(this::floor)));
            count(shop);
            Bench.measure(lines + " lines are reconciled", TIMES, () -> shop.applications.reconcile(stocktake));
            if (!shop.findings().isEmpty()) {
                throw new AssertionError(shop.findings());
            }
        }
    }

    private static void receive(CountShop shop, int lines) {
        long reception = shop.reception("Поставка");
        List<Long> flowers = IntStream.range(0, 100).mapToObj(n -> shop.flower("Цветок " + n)).toList();
        List<LineDraft> drafts = IntStream.range(0, lines)
                .mapToObj(
                        n -> new LineDraft(flowers.get(n % 100), 1000, CountShop.TODAY, 7, Money.ofKopecks(1000L + n)))
                .toList();
        shop.lines.add(reception, drafts, UUID.randomUUID());
    }

    private void count(CountShop shop) {
        stocktake = shop.start();
        shop.database.writeOnly(transaction -> transaction
                .session()
                .createNativeMutationQuery(COUNT)
                .setParameter("id", stocktake)
                .executeUpdate());
    }

    private void floor(Connection connection) throws SQLException {
        UUID operation = UUID.randomUUID();
        try (PreparedStatement lines = connection.prepareStatement(LINES);
                PreparedStatement move = connection.prepareStatement(MOVE);
                PreparedStatement book = connection.prepareStatement(BOOK);
                PreparedStatement freeze = connection.prepareStatement(FREEZE);
                PreparedStatement apply = connection.prepareStatement(APPLY)) {
            lines.setLong(1, stocktake);
            ResultSet rows = lines.executeQuery();
            for (int step = 0; rows.next(); step++) {
                set(move, rows.getInt(3), rows.getLong(1), rows.getInt(3));
                move.addBatch();
                set(book, rows.getLong(1), rows.getInt(3), stocktake, rows.getLong(2),
                        new Timestamp(System.currentTimeMillis()), operation, step);
                book.addBatch();
            }
            move.executeBatch();
            book.executeBatch();
            set(freeze, stocktake);
            freeze.executeUpdate();
            set(apply, operation, stocktake);
            apply.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
