package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The stock's questions and commands are portable. */
class StockOnPostgresTest {
    @Test
    void aDayInTheShopGoesAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Shelves.ENTITIES, clock, () -> 1)) {
            Shelves shelves = new Shelves(database, clock);
            long rose = shelves.flower("Роза");
            long reception = shelves.reception("Утро");
            long lot = shelves.lot(reception, rose, 5, 7);
            shelves.sell(rose, 7, 1);
            shelves.giveBack(3, 1);
            shelves.lines.correct(lot, 1, 4, "пересчёт", UUID.randomUUID());

            refusals(shelves, lot, rose);
            lists(shelves, rose);
            assertThat(shelves.stock.lot(lot)).map(LotRow::flow).contains(new LotFlow(5, 4, 0, 0, 0, 3, 4));
            assertThat(shelves.findings()).isEmpty();
        }
    }

    private static void refusals(Shelves shelves, long lot, long rose) {
        assertThatThrownBy(() -> shelves.move(lot, -9, MovementKind.WRITTEN_OFF))
                .satisfies(refusal("stock.lot.notEnough", "Роза", 4, 9));
        assertThatThrownBy(() -> shelves.flower("РОЗА")).satisfies(refusal("catalog.good.nameTaken", "РОЗА"));
        assertThatThrownBy(() -> shelves.goods.delete(rose)).satisfies(refusal("catalog.good.used", "Роза"));
    }

    private static void lists(Shelves shelves, long rose) {
        for (LotColumn column : LotColumn.values()) {
            assertThat(shelves.stock.lots(LotFilter.WITH_REMAINDER.text("роз"), Sort.by(column), 0, 5)).hasSize(1);
        }
        for (Freshness freshness : Freshness.values()) {
            assertThat(shelves.stock.countLots(LotFilter.WITH_REMAINDER.freshness(freshness))).isLessThan(2);
        }
        for (ReceptionColumn column : ReceptionColumn.values()) {
            assertThat(shelves.receptions.page(ReceptionFilter.ALL.text("утр"), Sort.by(column), 0, 5)).hasSize(1);
        }
        assertThat(shelves.stock.summary(LotFilter.WITH_REMAINDER).all().pieces()).isEqualTo(4);
        assertThat(shelves.stock.onHand(List.of(rose)).get(rose)).extracting(OnHand::living).isEqualTo(4L);
        assertThat(shelves.stock.movementsPage(
                MovementFilter.ALL.period(new Period(Shelves.TODAY, Shelves.TODAY)), 0, 9))
                .hasSize(4);
    }
}
