package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Tills.atOnce;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sort;
import shop.petunia.stock.Document;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The bouquets' questions and commands are portable. */
class BouquetsOnPostgresTest {
    @Test
    void aBouquetsLifeGoesAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), FlowerShop.ENTITIES, clock, () -> 1)) {
            FlowerShop shop = new FlowerShop(database, clock, Path.of("target", "no-photos"), () -> {});
            long rose = shop.flower("Роза");
            shop.lot(rose, 10, 7, Money.ofKopecks(33_33));
            long bouquet = shop.bouquet("Двойной", new Stem(rose, 2), new Stem(rose, 1));
            shop.promised.put(rose, 2L);

            BouquetRow row = shop.row(bouquet);
            lists(shop, rose);
            long sold = shop.assemble(bouquet);
            long lost = shop.assemble(bouquet);
            database.write(transaction -> shop.florist.showcase().sell(
                    transaction, sold, Document.of("order", 1, "S-1")));
            shop.florist.dismantling().writeOff(lost, LossReason.WILTED, "", UUID.randomUUID());

            assertThat(row).extracting(BouquetRow::can, BouquetRow::cost).containsExactly(2L, Money.ofKopecks(299_99));
            assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(0, 1, 0, 1));
            assertThat(shop.findings()).isEmpty();
        }
    }

    @Test
    void aCheckAndItsUndoingGoAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), FlowerShop.ENTITIES, clock, () -> 1);
                Database another = Database.open(postgres.url(), FlowerShop.ENTITIES, clock, () -> 1)) {
            FlowerShop shop = new FlowerShop(
                    database, clock, Path.of("target", "no-photos"), () -> another, () -> {});
            long rose = shop.flower("Роза");
            shop.lot(rose, 10, 7);
            long bouquet = shop.bouquet("Алый", new Stem(rose, 5));
            Assembly one = new Assembly(bouquet, 1, Money.ofRoubles(10), "");
            UUID operation = UUID.randomUUID();
            Showcase second = shop.another().florist.showcase();
            ShowcaseChecks checks = shop.florist.checks();

            List<List<Long>> made = atOnce(() -> shop.florist.showcase().assemble(one, operation),
                    () -> second.assemble(one, operation));
            long check = checks.begin();
            CheckDone done = checks.apply(check, "Не нашли", UUID.randomUUID());
            List<CheckRow> told = checks.page(0, 9);
            checks.undo(check, UUID.randomUUID());

            assertThat(made.getFirst()).hasSize(1).isEqualTo(made.getLast());
            assertThat(done).isEqualTo(new CheckDone(0, 1));
            assertThat(told).extracting(CheckRow::missing, CheckRow::loss)
                    .containsExactly(tuple(1L, Money.ofRoubles(500)));
            assertThat(checks.lines(check)).hasSize(1);
            assertThat(shop.florist.showcase().stems(made.getFirst().getFirst())).hasSize(1);
            assertThat(shop.florist.showcase().parts(made.getFirst().getFirst())).hasSize(1);
            assertThat(shop.florist.showcase().facts(made.getFirst().getFirst()).leftBy()).isEmpty();
            assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(1, 0, 0, 0));
            assertThat(shop.findings()).isEmpty();
        }
    }

    private static void lists(FlowerShop shop, long rose) {
        for (BouquetColumn column : BouquetColumn.values()) {
            assertThat(shop.florist.bouquets()
                    .page(BouquetFilter.IN_USE.text("роз").able(true), Sort.downBy(column), 0, 5)).hasSize(1);
        }
        for (UnitColumn column : UnitColumn.values()) {
            assertThat(shop.florist.showcase()
                    .page(UnitFilter.ON_SHOWCASE.text("роз"), Sort.by(column), 0, 5)).isEmpty();
        }
        assertThat(shop.florist.ingredients().offered("роз", false, null, 5)).hasSize(1);
        assertThat(shop.florist.ingredients().offered("", true, null, 5)).isEmpty();
        assertThat(shop.florist.ingredients().of(Set.of(rose), null)).hasSize(1);
        assertThat(shop.florist.bouquets().categories()).isEqualTo(List.of("Авторские"));
    }
}
