package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.stock.ShortageRow;

/** What was sold before the count though the books knew none is in the counted numbers already. */
class OlderShortagesTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private long rose;
    private long reception;

    @BeforeEach
    void fiveRosesWereSoldOfWhichNoBookKnew() {
        rose = shop.flower("Роза");
        reception = shop.reception("Утро");
        shop.sell(rose, 5, 1);
    }

    @Test
    void aCountThatCoversTheGoodSettlesThemWithoutAMovement() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 20);
        shop.sell(rose, 22, 2);

        Applied applied = shop.apply(stocktake);

        assertThat(applied.corrections()).isEmpty();
        assertThat(applied.settled()).extracting(ShortageRow::goodName, ShortageRow::outstanding)
                .containsExactly(tuple("Роза", 5));
        assertThat(shop.remainder(rose) - shop.openShortage(rose)).isEqualTo(20 - 22);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aCountThatLeftOutALotSettlesNothing() {
        long lot = shop.lot(reception, rose, 20, 7);
        shop.lot(reception, rose, 3, 9);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 20);

        Applied applied = shop.apply(stocktake);

        assertThat(applied.settled()).isEmpty();
        assertThat(shop.openShortage(rose)).isEqualTo(5);
    }

    @Test
    void aLotThatCameAfterTheCountDoesNotMatter() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 20);
        shop.lot(reception, rose, 3, 9);

        shop.apply(stocktake);

        assertThat(List.of(shop.remainder(rose), shop.openShortage(rose))).containsExactly(23, 0);
    }

    @Test
    void theReceptionThatMadeUpForThemMeanwhileStillHasThePieces() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 15);
        shop.settlements.takeFromLot(lot, UUID.randomUUID());

        Applied applied = shop.apply(stocktake);

        assertThat(applied.corrections()).isEmpty();
        assertThat(shop.line(stocktake, lot)).extracting(CountRow::expected, CountRow::difference)
                .containsExactly(15, 0);
        assertThat(List.of(shop.remaining(lot), shop.openShortage(rose))).containsExactly(15, 0);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void soDoesOneThatCameAfterTheCount() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        long later = shop.lot(reception, rose, 30, 9);
        shop.settlements.takeFromLot(later, UUID.randomUUID());

        shop.apply(stocktake);

        assertThat(shop.remaining(lot, later)).containsExactly(18, 30);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aLotThatWasCountedAfterItHadGivenThePiecesIsRightAsCounted() {
        long lot = shop.lot(reception, rose, 20, 7);
        long other = shop.lot(reception, rose, 10, 9);
        long stocktake = shop.start();
        shop.count(stocktake, other, 10);
        shop.settlements.takeFromLot(lot, UUID.randomUUID());
        shop.count(stocktake, lot, 20);

        shop.apply(stocktake);

        assertThat(shop.remaining(lot, other)).containsExactly(20, 10);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatTheBuyerBroughtBackMeanwhileIsThere() {
        long lot = shop.lot(reception, rose, 20, 7);
        long longest = shop.lot(reception, rose, 10, 9);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 20);
        shop.count(stocktake, longest, 10);
        shop.giveBack(2, 1);

        shop.apply(stocktake);

        assertThat(shop.remaining(lot, longest)).containsExactly(20, 12);
        assertThat(shop.openShortage(rose)).isZero();
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasBroughtBackBeforeTheCountIsCountedAlready() {
        long lot = shop.lot(reception, rose, 20, 7);
        long longest = shop.lot(reception, rose, 10, 9);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 20);
        shop.giveBack(2, 1);
        shop.count(stocktake, longest, 12);

        shop.apply(stocktake);

        assertThat(shop.remaining(lot, longest)).containsExactly(20, 12);
    }

    @Test
    void aYoungerOneThatALotMadeUpForBeforeItWasCountedStaysMadeUpFor() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 25);
        shop.sell(rose, 25, 2);
        long later = shop.lot(reception, rose, 30, 9);
        shop.counts.addLot(stocktake, later);
        shop.settlements.takeFromLot(later, UUID.randomUUID());
        shop.count(stocktake, later, 30);

        shop.apply(stocktake);

        assertThat(shop.remainder(rose) - shop.openShortage(rose)).isEqualTo(25 - 25 + 30);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aYoungerOneThatWasBroughtBackBeforeTheLotWasCountedIsNotCountedTwice() {
        long lot = shop.lot(reception, rose, 20, 7);
        long longest = shop.lot(reception, rose, 1, 9);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 25);
        shop.sell(rose, 24, 2);
        shop.giveBack(2, 2);
        shop.count(stocktake, longest, 2);

        shop.apply(stocktake);

        assertThat(shop.remainder(rose) - shop.openShortage(rose)).isEqualTo(25 - 23 + 2);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void undoingOpensThemAgainAndTakesBackWhatWasMadeUp() {
        long lot = shop.lot(reception, rose, 20, 7);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 17);
        shop.giveBack(2, 1);
        shop.apply(stocktake);

        shop.undo(stocktake);

        assertThat(List.of(shop.remaining(lot), shop.openShortage(rose))).containsExactly(20, 3);
        assertThat(shop.findings()).isEmpty();
    }
}
