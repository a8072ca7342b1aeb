package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.register.Cart;
import shop.petunia.register.CartLine;
import shop.petunia.register.Confirmation;
import shop.petunia.register.Scanned;
import shop.petunia.register.Tender;
import shop.petunia.shared.Money;
import shop.petunia.storage.DataFolder;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.ui.Progress;

/**
 * The counter at 10,000 goods and 1,000,000 past orders: from the scan to the line, beside the same two questions in raw
 * JDBC; from the key to the sale on disk, beside the same rows written in raw JDBC. The goals: 50 ms and 200 ms.
 */
@Tag("bench")
class RegisterBench {
    private static final int ORDERS = Integer.getInteger("orders", 1_000_000);
    private static final int GOODS = 10_000;
    private static final int TIMES = 200;

    @TempDir
    Path place;

    private int next;

    @Test
    void aSale() {
        try (Wiring shop = new Wiring(new DataFolder(place), Wiring.clock())) {
            fill(shop.database());
            new BulkOrders(shop.database()).fill(ORDERS, Progress.UNWATCHED);
        }
        try (Wiring shop = new Wiring(new DataFolder(place), Wiring.clock())) {
            shop.register().shifts().open(Money.ZERO, UUID.randomUUID());
            Bench.Result scan = Bench.compare("scan to line", TIMES, () -> scanned(shop), () -> asked(shop.database()));
            Bench.Result pay = Bench.compare("pay to durable commit, three lines", TIMES, () -> sell(shop),
                    () -> written(shop.database()));
            Bench.measure("foresee, three lines", TIMES, () -> shop.register().checkout().foresee(cart(shop)));
            assertThat(scan.operation().p95()).isLessThan(50);
            assertThat(pay.operation().p95()).isLessThan(200);
        }
    }

    private Cart cart(Wiring shop) {
        return Cart.EMPTY.add(scanned(shop)).add(scanned(shop)).add(scanned(shop));
    }

    private CartLine scanned(Wiring shop) {
        return ((Scanned.Line) shop.register().shelf().scanned(code(next++ % GOODS + 1))).line();
    }

    private void sell(Wiring shop) {
        Cart cart = cart(shop);
        Money total = cart.totals().total();
        var unused = shop.register().checkout().sell(
                cart, Tender.cash(total, total), Confirmation.NONE, UUID.randomUUID());
    }

    private int asked(Database database) {
        return database.read(transaction -> transaction.session().doReturningWork(this::ask));
    }

    private int ask(Connection connection) throws SQLException {
        try (PreparedStatement good = connection.prepareStatement("select * from good where barcode = ?");
                PreparedStatement lots = connection.prepareStatement(
                        "select min(expiry) from lot where good_id = ? and remaining > 0")) {
            good.setString(1, code(next++ % GOODS + 1));
            try (ResultSet row = good.executeQuery()) {
                row.next();
                lots.setLong(1, row.getLong("id"));
            }
            try (ResultSet row = lots.executeQuery()) {
                row.next();
                return row.getMetaData().getColumnCount();
            }
        }
    }

    private void written(Database database) {
        ask(database);
        database.writeOnly(transaction -> transaction.session().doWork(connection -> {
            try (var statement = connection.createStatement()) {
                long order = insert(connection, "insert into shop_order (version, number, channel, status, tab, way,"
                        + " stock, address, due_on, buyer_name, buyer_phone, recipient_name, recipient_phone, note,"
                        + " gift_note, details, goods, fee, points_used, points_discount, total, paid, paid_online,"
                        + " created_at, author_id, done_at, market_version, market_items, payment_status) values"
                        + " (0, 'R-" + next++ + "', 'COUNTER', 'DONE', 'HISTORY', 'PICKUP', 'TAKEN', '', current_date,"
                        + " '', '', '', '', '', '', '', 60000, 0, 0, 0, 60000, 60000, false, current_timestamp, 1,"
                        + " current_timestamp, '', '', '')");
                statement.executeUpdate("update order_counter set last_number = last_number + 1");
                for (int line = 0; line < 3; line++) {
                    line(connection, order, line);
                }
                for (int event = 0; event < 2; event++) {
                    statement.executeUpdate("insert into order_event (order_id, kind, reason, from_market, at,"
                            + " author_id, operation_id, step) values (" + order + ", 'CREATED', '', false,"
                            + " current_timestamp, 1, random_uuid(), 0)");
                }
                long payment = insert(connection, "insert into order_payment (order_id, paid_by, amount, at,"
                        + " author_id, operation_id, step) values (" + order + ", 'CASH', 60000, current_timestamp, 1,"
                        + " random_uuid(), 0)");
                statement.executeUpdate("insert into shift_payment values (" + payment + ", 1)");
                statement.executeUpdate("update cash_shift set version = version + 1 where id = 1");
                statement.executeUpdate("insert into counter_sale values (" + order
                        + ", 1, 60000, 0, '', null, null, null, random_uuid())");
                statement.executeUpdate("insert into audit_entry (happened_at, author_id, kind, target_id, text_key,"
                        + " text_args, words) values (current_timestamp, 1, 'order', " + order + ", 'a', '[]', '')");
            }
        }));
    }

    private void ask(Database database) {
        for (int scan = 0; scan < 3; scan++) {
            int unused = asked(database);
        }
    }

    private void line(Connection connection, long order, int position) throws SQLException {
        long good = next++ % GOODS + 1;
        long line = insert(connection, "insert into order_line (order_id, position, kind, good_id, name, quantity,"
                + " price, discount, amount) values (" + order + ", " + position + ", 'GOOD', " + good
                + ", 'Цветок', 1, 20000, 0, 20000)");
        long stem = insert(connection, "insert into order_stem (order_id, line_id, good_id, quantity) values (" + order
                + ", " + line + ", " + good + ", 1)");
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update lot set remaining = remaining - 1 where good_id = " + good);
        }
        long movement = insert(connection, "insert into movement (lot_id, kind, quantity, document_kind, document_id,"
                + " document_line, document_name, reason, comment, author_id, at, operation_id, step) values (" + good
                + ", 'SOLD', -1, 'order', " + order + ", " + stem + ", '', '', '', 1, current_timestamp,"
                + " random_uuid(), 0)");
        insert(connection, "insert into allocation (lot_id, movement_id, document_kind, document_id, document_line,"
                + " quantity, given_back, unit_cost) values (" + good + ", " + movement + ", 'order', " + order + ", "
                + stem + ", 1, 0, 5000)");
    }

    private static long insert(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[]{"id"})) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Each good with a lot of its own, of the same number. */
    private static void fill(Database database) {
        List<String> statements = List.of(
                "insert into good (kind, name, category, retail_price, barcode, archived, search_text, live_name) select"
                        + " 'FLOWER', 'Цветок ' || n, '', 20000, '2' || lpad(n, 11, '0'), false, 'цветок ' || n,"
                        + " 'цветок ' || n from system_range(1, " + GOODS + ") r(n)",
                "insert into reception (name, received_on, invoice, note, status, deleted, search_text, created_at,"
                        + " author_id) values ('Утро', current_date, '', '', 'OPEN', false, 'утро', current_timestamp, 1)",
                "insert into lot (reception_id, good_id, received, remaining, arrival, shelf_life_days, expiry,"
                        + " unit_cost, deleted) select 1, id, 100000, 100000, current_date, 7, current_date + 7, 5000,"
                        + " false from good");
        statements.forEach(sql -> database.writeOnly(
                transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate()));
    }

    private static String code(int good) {
        return String.format(Locale.ROOT, "2%011d", good);
    }
}
