package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.inventory.LossShop.TODAY;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.petunia.app.Wiring;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestPostgres;

/** The questions and commands of the write-offs are portable. */
class WriteOffsOnPostgresTest {
    @Test
    void lossesAreWrittenUndoneListedAndAddedUpAsOnH2() throws Exception {
        TestClock clock = new TestClock();
        try (TestPostgres postgres = TestPostgres.start();
                Database database = Database.open(postgres.url(), Wiring.ENTITIES, clock, () -> 1)) {
            LossShop shop = new LossShop(database, clock, () -> database, () -> {});
            long roses = shop.tenRoses();
            shop.writeOff(roses, 3, WriteOffReason.WILTED);
            shop.writeOffs.undo(shop.writeOff(roses, 2, WriteOffReason.BROKEN).ids().getFirst(), UUID.randomUUID());
            shop.count(roses, 6);

            assertThatThrownBy(() -> shop.writeOff(roses, 9, WriteOffReason.WILTED))
                    .satisfies(refusal("inventory.writeOff.notEnough", "Роза", "Утро", 6, 9));
            lists(shop);
            reports(shop);
            assertThat(shop.findings()).isEmpty();
        }
    }

    private static void lists(LossShop shop) {
        WriteOffFilter filter = WriteOffFilter.VALID.undoneToo(true)
                .text("роза случилось")
                .period(new Period(TODAY, TODAY));
        for (WriteOffColumn column : WriteOffColumn.values()) {
            assertThat(shop.writeOffs.page(filter, Sort.by(column), 0, 5)).hasSize(2);
        }
        assertThat(shop.writeOffs.page(filter.text("№ 1"), WriteOffs.NEWEST_FIRST, 0, 5)).hasSize(1);
        assertThat(shop.writeOffs.totals(filter)).isEqualTo(new WriteOffTotals(2, 3, Money.ofRoubles(30)));
    }

    private static void reports(LossShop shop) {
        for (WasteBy by : WasteBy.values()) {
            assertThat(shop.waste.report(by, new Period(TODAY, TODAY)).loss()).isEqualTo(Money.ofRoubles(40));
            assertThat(shop.waste.report(by, null).pieces()).isEqualTo(4);
        }
    }
}
