package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.stock.Document;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.Operation;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.storage.Database;
import shop.petunia.testkit.Bench;
import shop.petunia.testkit.TestClock;

/**
 * 500 recipes over 10,000 lots: what each costs, sells for and how often it can be assembled, in one query; beside the
 * same in raw JDBC. Before each asking a lot is changed, since H2 answers a repeated question from memory while nothing
 * has changed. The goal is under 100 ms.
 */
@Tag("bench")
class BouquetsBench {
    private static final int LOTS = 10_000;
    private static final int LINES = 50;
    private static final int BOUQUETS = 500;
    private static final int GOODS = 200;
    private static final int TIMES = 60;
    private static final String FLOOR = """
            select b.id, b.name, b.category, b.price, f.cost + b.packaging + b.labour, f.can
            from (select n.bouquet_id, min(s.living / n.pieces) as can,
                         sum(case when s.living > 0 then (2 * s.cost * n.pieces + s.living) / (2 * s.living) else 0 end)
                             as cost
                  from (select g.id, coalesce(sum(l.remaining), 0) as living,
                               cast(coalesce(sum(l.remaining * l.unit_cost), 0) as bigint) as cost
                        from good g left join lot l on l.good_id = g.id and l.remaining > 0
                                                   and (l.expiry is null or l.expiry >= ?)
                        group by g.id) s
                       left join (select bouquet_id, good_id, sum(quantity) as pieces
                                  from bouquet_line group by bouquet_id, good_id) n on n.good_id = s.id
                  group by n.bouquet_id) f
                 left join bouquet b on b.id = f.bouquet_id
            where not b.archived
            order by b.name, b.id""";

    @TempDir
    Path place;

    private long anyLot;

    @Test
    void fiveHundredBouquets() {
        TestClock clock = new TestClock();
        try (Database database = Database.open(place, FlowerShop.ENTITIES, clock, () -> 1)) {
            FlowerShop shop = new FlowerShop(database, clock, place, () -> {});
            fill(shop);
            Bouquets bouquets = shop.florist.bouquets();
            Bench.compare("bouquets, all with what can be assembled", TIMES,
                    () -> asked(shop, () -> page(bouquets, BouquetFilter.IN_USE, BOUQUETS)),
                    () -> asked(shop, () -> floor(database)));
            Bench.measure("bouquets, what can be assembled now", TIMES,
                    () -> asked(shop, () -> page(bouquets, BouquetFilter.IN_USE.able(true), BOUQUETS)));
            Bench.measure("bouquets, the gallery opens", TIMES, () -> asked(shop, () -> {
                assertThat(bouquets.count(BouquetFilter.IN_USE)).isEqualTo(BOUQUETS);
                page(bouquets, BouquetFilter.IN_USE, 100);
            }));
            promise(shop);
            Bench.measure("bouquets, all while orders wait for every good", TIMES,
                    () -> asked(shop, () -> page(bouquets, BouquetFilter.IN_USE, BOUQUETS)));
            Bench.measure("ingredients, what wilts first", TIMES, () -> asked(shop,
                    () -> assertThat(shop.florist.ingredients().offered("", false, null, 60)).hasSize(60)));
            Bench.measure("what each of these was asked after", TIMES, () -> asked(shop, () -> {}));
        }
    }

    private static void page(Bouquets bouquets, BouquetFilter filter, int limit) {
        assertThat(bouquets.page(filter, Sort.by(BouquetColumn.NAME), 0, limit)).isNotEmpty();
    }

    private static void promise(FlowerShop shop) {
        shop.florist.ingredients().offered("", false, null, GOODS).forEach(
                good -> shop.promised.put(good.goodId(), 1L));
    }

    /** What changes the database costs too; it is measured alone at the end. */
    private void asked(FlowerShop shop, Runnable question) {
        shop.database.read(transaction -> transaction.session()
                .createMutationQuery("update Lot set unitCost = unitCost + 1 where id = :id")
                .setParameter("id", anyLot)
                .executeUpdate());
        question.run();
    }

    private static void floor(Database database) {
        int rows = database.read(transaction -> transaction.session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FLOOR)) {
                statement.setDate(1, Date.valueOf(FlowerShop.TODAY));
                try (ResultSet result = statement.executeQuery()) {
                    int count = 0;
                    while (result.next()) {
                        count++;
                        for (int column = 1; column <= 6; column++) {
                            result.getObject(column);
                        }
                    }
                    return count;
                }
            }
        }));
        assertThat(rows).isEqualTo(BOUQUETS);
    }

    private void fill(FlowerShop shop) {
        Random random = new Random(5);
        List<Long> goods = IntStream.range(0, GOODS).mapToObj(n -> shop.flower("Цветок " + n)).toList();
        for (int n = 0; n < LOTS / LINES; n++) {
            receive(shop, goods, random, n);
        }
        for (int n = 0; n < BOUQUETS; n++) {
            List<Stem> stems = new ArrayList<>();
            for (int line = 0; line < 3 + n % 4; line++) {
                stems.add(new Stem(goods.get(random.nextInt(GOODS)), 1 + random.nextInt(9)));
            }
            shop.bouquet("Букет " + n, stems.toArray(Stem[]::new));
        }
    }

    /** A third of the lots is sold out. */
    private void receive(FlowerShop shop, List<Long> goods, Random random, int number) {
        long reception = shop.receptions.open(ReceptionDraft.of("Приёмка " + number, FlowerShop.TODAY));
        List<LineDraft> drafts = IntStream.range(0, LINES)
                .mapToObj(n -> new LineDraft(goods.get((n * 7 + number) % GOODS), 10 + n,
                        FlowerShop.TODAY.minusDays((number + n) % 12), 7, Money.ofKopecks(1000L + n)))
                .toList();
        List<Long> lots = shop.lines.add(reception, drafts, UUID.randomUUID());
        anyLot = lots.getFirst();
        shop.database.writeOnly(transaction -> {
            Operation operation = Operation.of(UUID.randomUUID());
            for (int n = 0; n < LINES; n += 3) {
                shop.ledger.move(transaction, lots.get(n), -10 - n, MovementKind.SOLD,
                        Document.of("order", number, "S-" + random.nextInt()), operation);
            }
        });
    }
}
