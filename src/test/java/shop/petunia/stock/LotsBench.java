package shop.petunia.stock;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.shared.Money;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Theme;

/**
 * The stock's screen with 10,000 lots and 30,000 movements: all that it asks to open and to filter, beside the same
 * questions in raw JDBC; then with its nodes styled and laid out.
 * The goal is under 200 ms after warm-up.
 */
@Tag("bench")
class LotsBench {
    private static final int LOTS = 10_000;
    private static final int LINES = 50;
    private static final int TIMES = 60;
    private static final String FROM = " from lot l join good g on g.id = l.good_id"
            + " join reception r on r.id = l.reception_id left join supplier s on s.id = r.supplier_id"
            + " where l.remaining > 0 and not l.deleted"
            + " and (g.search_text like ? or r.search_text like ? or s.search_text like ?)";
    private static final String PAGE = "select l.id, g.name, g.category, r.name, s.name, l.arrival, l.shelf_life_days,"
            + " l.expiry, l.unit_cost" + FROM + " order by l.expiry nulls last, l.id limit 100";
    private static final String SUMMARY = "select count(*), sum(l.remaining), sum(l.remaining * l.unit_cost),"
            + " sum(case when l.expiry < ? then l.remaining * l.unit_cost else 0 end)" + FROM;

    @TempDir
    Path place;

    @Test
    void tenThousandLots() throws Exception {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, Shelves.ENTITIES, clock, () -> 1)) {
            Shelves shelves = new Shelves(database, clock);
            fill(shelves);
            LotsViewModel model = new LotsViewModel(shelves.rooms(), new TestKit().kit());
            Bench.compare("stock, opens", TIMES, model::refresh, () -> floor(database, "%"));
            Bench.compare("stock, filtered by a word", TIMES, () -> filter(model, "17"), () -> floor(database, "%17%"));
            model.text().set("");
            Bench.compare("stock, filtered by freshness", TIMES, () -> flip(model), () -> floor(database, "%"));
            FxToolkit.registerPrimaryStage();
            StackPane window = onScreen(LotsBench::window);
            LotsView view = onScreen(() -> view(shelves));
            Bench.measure("stock, visited on the screen", TIMES, () -> onScreen(() -> visit(window, view)));
            Bench.measure("stock, built and visited", TIMES / 3,
                    () -> onScreen(() -> visit(window, view(shelves))));
        }
    }

    private static void filter(LotsViewModel model, String words) {
        model.text().set(model.text().get().equals(words) ? words + " " : words);
    }

    private static void flip(LotsViewModel model) {
        model.freshness().set(model.freshness().get() == Freshness.SOON ? Freshness.EXPIRED : Freshness.SOON);
    }

    private static StackPane window() {
        StackPane window = new StackPane();
        Scene scene = new Scene(window, 1150, 768);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return window;
    }

    private static LotsView view(Shelves shelves) {
        return new LotsView(new LotsViewModel(shelves.rooms(), new TestKit().kit()), new TestKit().kit());
    }

    /** As the main window does it: a screen is built once and asks afresh at each visit. */
    private static boolean visit(StackPane window, LotsView view) {
        window.getChildren().clear();
        window.getChildren().setAll(view);
        view.visited();
        window.applyCss();
        window.layout();
        return true;
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get();
    }

    /** The page, the movements of its lots, the totals: what the screen asks, without its objects. */
    private static int floor(Database database, String pattern) {
        return database.read(transaction -> transaction.session().doReturningWork(connection -> {
            List<Long> lots = page(connection, pattern);
            String ids = lots.stream().map(String::valueOf).collect(Collectors.joining(","));
            return ids.isEmpty()
                    ? 0
                    : rows(connection, "select lot_id, kind, sum(quantity) from movement where lot_id in (" + ids
                            + ") group by lot_id, kind")
                            + summary(connection, pattern);
        }));
    }

    private static List<Long> page(Connection connection, String pattern) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            words(statement, 1, pattern);
            List<Long> ids = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    ids.add(result.getLong(1));
                    for (int column = 2; column <= 9; column++) {
                        result.getObject(column);
                    }
                }
            }
            return ids;
        }
    }

    private static int summary(Connection connection, String pattern) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SUMMARY)) {
            statement.setDate(1, Date.valueOf(Shelves.TODAY));
            words(statement, 2, pattern);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static void words(PreparedStatement statement, int first, String pattern) throws SQLException {
        for (int i = 0; i < 3; i++) {
            statement.setString(first + i, pattern);
        }
    }

    private static int rows(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            int rows = 0;
            while (result.next()) {
                rows += result.getInt(3) == 0 ? 0 : 1;
            }
            return rows;
        }
    }

    private static void fill(Shelves shelves) {
        List<Long> goods = IntStream.range(0, 200).mapToObj(n -> shelves.flower("Цветок " + n)).toList();
        List<Long> suppliers = IntStream.range(0, 20)
                .mapToObj(n -> shelves.suppliers.add(new SupplierDraft("Поставщик " + n, "", "")))
                .toList();
        for (int n = 0; n < LOTS / LINES; n++) {
            receive(shelves, goods, suppliers.get(n % suppliers.size()), n);
        }
    }

    /** A delivery of which each lot was sold from twice. */
    private static void receive(Shelves shelves, List<Long> goods, long supplier, int number) {
        long reception = shelves.receptions.open(
                new ReceptionDraft("Приёмка " + number, Shelves.TODAY, supplier, "ЦВ-" + number, ""));
        List<LineDraft> drafts = IntStream.range(0, LINES)
                .mapToObj(n -> new LineDraft(goods.get((n * 7 + number) % goods.size()), 10 + n,
                        Shelves.TODAY.minusDays((number + n) % 12), 7, Money.ofKopecks(1000L + n)))
                .toList();
        List<Long> lots = shelves.lines.add(reception, drafts, UUID.randomUUID());
        shelves.write(transaction -> lots.forEach(lot -> IntStream.range(0, 2).forEach(n -> shelves.ledger.move(
                transaction, lot, -2, MovementKind.SOLD, Shelves.order(n), Shelves.operation()))));
    }
}
