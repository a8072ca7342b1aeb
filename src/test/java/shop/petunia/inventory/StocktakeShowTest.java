package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.inventory.Applied.Correction;
import shop.petunia.shared.Money;
import shop.petunia.stock.MovementRow;

/** The defect of the old system: there, the count never reached the stock. */
class StocktakeShowTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    @TempDir
    private Path folder = Path.of("");

    private long roses;
    private long tulips;
    private long stocktake;

    @BeforeEach
    void oneDeliveryOfWhichRosesAndTulipsAreCounted() {
        var unused = shop.delivery(folder);
        roses = shop.lotOf(CountShop.ROSES);
        tulips = shop.lotOf(CountShop.TULIPS);
        stocktake = shop.start();
        shop.count(stocktake, roses, 240);
        shop.count(stocktake, tulips, 510);
    }

    @Test
    void shortageAndSurplusStandApart() {
        var reconciliation = shop.applications.reconcile(stocktake);

        assertThat(reconciliation).isEqualTo(new Reconciliation(
                12, 2, 2, 10, Money.ofKopecks(785_00), 10, Money.ofKopecks(413_00)));
        assertThat(shop.remaining(roses, tulips)).containsExactly(250, 500);
    }

    @Test
    void theDifferencesReachTheStock() {
        var applied = shop.apply(stocktake);

        long rose = shop.line(stocktake, roses).goodId();
        long tulip = shop.line(stocktake, tulips).goodId();
        assertThat(applied.corrections()).containsExactly(
                new Correction(roses, rose, CountShop.ROSES, "Приёмка 05.03.2026", -10, 240),
                new Correction(tulips, tulip, CountShop.TULIPS, "Приёмка 05.03.2026", 10, 510));
        assertThat(shop.remaining(roses, tulips)).containsExactly(240, 510);
        assertThat(shop.counted()).extracting(MovementRow::lotId, MovementRow::quantity)
                .containsExactly(tuple(roses, -10), tuple(tulips, 10));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatIsAppliedIsNotAppliedAgain() {
        var applied = shop.apply(stocktake);

        assertThatThrownBy(() -> shop.apply(stocktake))
                .satisfies(refusal("inventory.stocktake.applied", "Инвентаризация", applied.at()));
        assertThat(shop.remaining(roses, tulips)).containsExactly(240, 510);
    }

    @Test
    void undoingBringsTheOldNumbersBack() {
        shop.apply(stocktake);

        shop.undo(stocktake);

        assertThat(shop.remaining(roses, tulips)).containsExactly(250, 500);
        assertThatThrownBy(() -> shop.apply(stocktake))
                .satisfies(refusal("inventory.stocktake.undone", "Инвентаризация", shop.time.now()));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasWrittenOffMeanwhileStaysWrittenOff() {
        shop.writeOff(roses, 5);

        shop.apply(stocktake);

        assertThat(shop.remaining(roses, tulips)).containsExactly(235, 510);
        assertThat(shop.findings()).isEmpty();
    }
}
