package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.order;

import java.time.Duration;
import java.util.List;
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
    void aCountSettlesWhatWasMissingBeforeItWithoutAMovement() {
        long rose = shelves.flower("Роза");
        shelves.sell(rose, 4, 1);
        var counted = shelves.time.now();
        shelves.clock.advance(Duration.ofMinutes(1));
        shelves.sell(rose, 5, 2);

        var settled = shelves.database.<List<ShortageRow>>write(
                transaction -> settlements.byStocktake(transaction, rose, counted));

        assertThat(settled).extracting(ShortageRow::outstanding).containsExactly(4);
        assertThat(settlements.open()).extracting(ShortageRow::outstanding).containsExactly(5);
        assertThat(shelves.stock.countMovements(MovementFilter.ALL)).isZero();
        assertThat(shelves.findings()).isEmpty();
    }
}
