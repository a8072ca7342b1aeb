package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application is taken back as a whole or not at all. */
class UndoingTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private long rose;
    private long iris;
    private long reception;
    private long roses;
    private long irises;
    private long stocktake;

    @BeforeEach
    void tenRosesAndFiveIrises() {
        rose = shop.flower("Роза");
        iris = shop.flower("Ирис");
        reception = shop.reception("Утро");
        roses = shop.lot(reception, rose, 10, 7);
        irises = shop.lot(reception, iris, 5, 3);
        stocktake = shop.start();
    }

    @Test
    void whenWhatItAddedIsGoneAllTheseLotsAreNamed() {
        shop.count(stocktake, roses, 12);
        shop.count(stocktake, irises, 8);
        shop.apply(stocktake);
        shop.sell(rose, 11, 1);
        shop.sell(iris, 6, 2);

        assertThatThrownBy(() -> shop.undo(stocktake))
                .satisfies(refusal("stock.undo.gone", "Ирис (Утро), Роза (Утро)"));
        assertThat(shop.remaining(roses, irises)).containsExactly(1, 2);
        assertThat(shop.stocktakes.byId(stocktake)).map(StocktakeRow::status).contains(StocktakeStatus.APPLIED);
    }

    @Test
    void aSaleSinceThenStaysSold() {
        shop.count(stocktake, roses, 8);
        shop.count(stocktake, irises, 8);
        shop.apply(stocktake);
        shop.sell(rose, 3, 1);

        shop.undo(stocktake);

        assertThat(shop.remaining(roses, irises)).containsExactly(7, 5);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void theShortageThatItMadeIsGoneAlsoWhenAReceptionHasMadeUpForIt() {
        shop.count(stocktake, roses, 4);
        shop.sell(rose, 8, 1);
        shop.apply(stocktake);
        long later = shop.lot(reception, rose, 20, 9);
        shop.settlements.takeFromLot(later, UUID.randomUUID());
        List<Integer> before = shop.remaining(roses, later);

        shop.undo(stocktake);

        assertThat(before).containsExactly(0, 16);
        assertThat(shop.remaining(roses, later)).containsExactly(2, 20);
        assertThat(shop.openShortage(rose)).isZero();
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasCountedOnceMoreIsUndoneFirst() {
        shop.count(stocktake, roses, 8);
        shop.apply(stocktake);
        long second = shop.stocktakes.start(StocktakeScope.EVERYTHING, "Вторая").id();
        shop.count(second, roses, 7);
        shop.apply(second);

        assertThatThrownBy(() -> shop.undo(stocktake))
                .satisfies(refusal("inventory.undo.countedSince", "Вторая"));
        shop.undo(second);
        shop.undo(stocktake);

        assertThat(shop.remaining(roses)).isEqualTo(10);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void itIsUndoneOnce() {
        shop.count(stocktake, roses, 8);
        assertThatThrownBy(() -> shop.undo(stocktake))
                .satisfies(refusal("inventory.stocktake.notApplied", "Инвентаризация"));
        shop.apply(stocktake);
        UUID operation = UUID.randomUUID();

        shop.applications.undo(stocktake, operation);
        shop.applications.undo(stocktake, operation);

        assertThatThrownBy(() -> shop.undo(stocktake))
                .satisfies(refusal("inventory.stocktake.undone", "Инвентаризация", shop.time.now()));
        assertThat(shop.remaining(roses)).isEqualTo(10);
    }

    @Test
    void itsLotsCanBeCountedAnew() {
        shop.count(stocktake, roses, 8);
        shop.apply(stocktake);
        shop.undo(stocktake);

        Started started = shop.stocktakes.start(StocktakeScope.EVERYTHING, "Заново");

        assertThat(List.of(started.lines(), started.skipped())).containsExactly(2, 0);
    }
}
