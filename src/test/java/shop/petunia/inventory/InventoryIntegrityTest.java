package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;

class InventoryIntegrityTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private long stocktake;

    @BeforeEach
    void anAppliedStocktakeWithAShortageOfTwo() {
        long lot = shop.lot(shop.reception("Утро"), shop.flower("Роза"), 10, 7);
        stocktake = shop.start();
        shop.count(stocktake, lot, 8);
        shop.apply(stocktake);
    }

    @Test
    void aDifferenceThatTheLedgerDoesNotHoldIsNamed() {
        execute("update stocktake_line set counted = 7");

        assertThat(shop.findings()).containsExactly(
                Sentence.of("inventory.check.applied", stocktake, "Роза", -3, -2L));
    }

    @Test
    void whatIsUndoneAndStillInTheLedgerIsNamed() {
        execute("update stocktake set status = 'UNDONE', ended_at = started_at");

        assertThat(shop.findings()).containsExactly(Sentence.of("inventory.check.undone", stocktake, "Роза", -2L));
    }

    @Test
    void aLotThatIsHeldByWhatIsOverIsNamed() {
        execute("update stocktake_line set open_lot_id = lot_id");

        assertThat(shop.findings()).containsExactly(Sentence.of("inventory.check.open", stocktake, "Роза"));
    }

    private void execute(String sql) {
        shop.database.writeOnly(transaction -> transaction.session().createNativeMutationQuery(sql).executeUpdate());
    }
}
