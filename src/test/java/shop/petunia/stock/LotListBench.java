package shop.petunia.stock;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/** What the receptions' screen asks, with 10,000 lots on the shelves, beside the same page in raw JDBC. */
@Tag("bench")
class LotListBench {
    private static final int LOTS = 10_000;
    private static final int PAGE = 100;
    private static final String FLOOR = "select l.id, g.name, r.name, l.expiry, l.received, l.remaining, l.unit_cost"
            + " from lot l join good g on g.id = l.good_id join reception r on r.id = l.reception_id"
            + " where l.remaining > 0 and not l.deleted and g.search_text like ?"
            + " order by l.expiry nulls last, l.id limit " + PAGE;

    @TempDir
    Path place;

    @Test
    void tenThousandLots() {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, Shelves.ENTITIES, clock, () -> 1)) {
            Shelves shelves = new Shelves(database, clock);
            fill(shelves);
            Bench.compare("lots, first page", 100,
                    () -> shelves.stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, 0, PAGE),
                    () -> floor(database, "%"));
            Bench.compare("lots, filtered by a word", 100,
                    () -> shelves.stock.lots(LotFilter.WITH_REMAINDER.text("цветок 17"), Stock.BY_DAYS_LEFT, 0, PAGE),
                    () -> floor(database, "%17%"));
            Bench.measure("lots, sorted by value", 100,
                    () -> shelves.stock.lots(LotFilter.WITH_REMAINDER, Sort.downBy(LotColumn.VALUE), 0, PAGE));
            Bench.measure("lots, the last page", 100,
                    () -> shelves.stock.lots(LotFilter.WITH_REMAINDER, Stock.BY_DAYS_LEFT, LOTS - PAGE, PAGE));
            Bench.measure("lots, summary", 100, () -> shelves.stock.summary(LotFilter.WITH_REMAINDER));
            Bench.measure("lots, count", 100, () -> shelves.stock.countLots(LotFilter.WITH_REMAINDER));
            Bench.measure("receptions, first page", 100,
                    () -> shelves.receptions.page(ReceptionFilter.ALL, Receptions.NEWEST_FIRST, 0, PAGE));
            Bench.measure("journal, first page", 100, () -> shelves.stock.movementsPage(MovementFilter.ALL, 0, PAGE));
        }
    }

    private static void fill(Shelves shelves) {
        List<Long> goods = IntStream.range(0, 200).mapToObj(n -> shelves.flower("Цветок " + n)).toList();
        for (int reception = 0; reception < LOTS / PAGE; reception++) {
            int age = reception % 9;
            shelves.lines.add(shelves.reception("Приёмка " + reception),
                    IntStream.range(0, PAGE)
                            .mapToObj(n -> new LineDraft(goods.get((n * 7) % goods.size()), 10 + n,
                                    Shelves.TODAY.minusDays(age), 7, Money.ofKopecks(1000L + n)))
                            .toList(),
                    UUID.randomUUID());
        }
    }

    private static void floor(Database database, String pattern) {
        database.read(transaction -> transaction.session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FLOOR)) {
                statement.setString(1, pattern);
                int rows = 0;
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        rows++;
                    }
                }
                return rows;
            }
        }));
    }
}
