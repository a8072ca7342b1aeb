package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.operation;
import static shop.petunia.stock.Shelves.order;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;

class SettlementsTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Settlements settlements = shelves.settlements;

    @Test
    void aLaterReceptionMakesUpForTheOldestFirst() {
        long rose = shelves.flower("Роза");
        shelves.sell(rose, 4, 1);
        shelves.clock.advance(Duration.ofMinutes(1));
        shelves.sell(rose, 5, 2);
        long lot = shelves.lot(shelves.reception("Утро"), rose, 6, 7);
        UUID operation = UUID.randomUUID();
        int offered = settlements.openFor(lot).size();

        int settled = settlements.takeFromLot(lot, operation);
        int again = settlements.takeFromLot(lot, operation);

        assertThat(List.of(offered, settled, again)).containsExactly(2, 6, 0);
        assertThat(settlements.open()).extracting(ShortageRow::document, ShortageRow::outstanding)
                .containsExactly(tuple(order(2), 3));
        assertThat(shelves.database.<List<Allocated>>read(
                transaction -> shelves.ledger.allocated(transaction, order(1))))
                .containsExactly(new Allocated(lot, 4, Money.ofRoubles(10)));
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aReceptionOffersAndGivesWhatWasSoldBeforeItWasBooked() {
        long rose = shelves.flower("Роза");
        long iris = shelves.flower("Ирис");
        shelves.sell(rose, 9, 1);
        shelves.sell(iris, 2, 2);
        long reception = shelves.reception("Утро");
        long later = shelves.lot(reception, rose, 4, 9);
        long sooner = shelves.lot(reception, rose, 7, 5);
        long irises = shelves.lot(reception, iris, 1, 7);
        List<SettlementOffer> offered = settlements.offers(reception);
        UUID operation = UUID.randomUUID();

        int taken = settlements.takeFromReception(reception, List.of(rose, iris), operation);
        int again = settlements.takeFromReception(reception, List.of(rose, iris), operation);
        int more = settlements.takeFromReception(reception, List.of(rose, iris), UUID.randomUUID());

        assertThat(offered).containsExactly(
                new SettlementOffer(iris, "Ирис", 2, 1), new SettlementOffer(rose, "Роза", 9, 11));
        assertThat(List.of(taken, again, more)).containsExactly(10, 0, 0);
        assertThat(List.of(shelves.remaining(later), shelves.remaining(sooner), shelves.remaining(irises)))
                .containsExactly(2, 0, 0);
        assertThat(settlements.offers(reception)).isEmpty();
        assertThat(settlements.openInAll()).isEqualTo(new OpenShortages(1, 1));
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotOffered() {
        long rose = shelves.flower("Роза");
        long reception = shelves.reception("Давно");
        long old = shelves.line(
                reception, new LineDraft(rose, 10, Shelves.TODAY.minusDays(9), 7, Money.ofRoubles(10)));
        shelves.sell(rose, 3, 1);

        int taken = settlements.takeFromReception(reception, List.of(rose), UUID.randomUUID());

        assertThat(settlements.offers(reception)).isEmpty();
        assertThat(List.of(taken, shelves.remaining(old))).containsExactly(0, 10);
    }

    @Test
    void aCountSettlesWhatWasMissingBeforeItWithoutAMovement() {
        long rose = shelves.flower("Роза");
        shelves.sell(rose, 4, 1);
        long lot = shelves.lot(shelves.reception("Утро"), rose, 3, 7);
        Seen counted = shelves.database.read(Seen::now);
        shelves.sell(rose, 8, 2);

        var settled = shelves.database.<SettledByCount>write(
                transaction -> settlements.byStocktake(transaction, rose, Map.of(lot, counted), operation()));

        assertThat(settled.madeUp()).isEmpty();
        assertThat(settled.settled()).extracting(ShortageRow::outstanding).containsExactly(4);
        assertThat(settlements.open()).extracting(ShortageRow::outstanding).containsExactly(5);
        assertThat(shelves.stock.countMovements(MovementFilter.ALL)).isEqualTo(2);
        assertThat(shelves.findings()).isEmpty();
    }
}
