package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FefoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);

    private final Fefo.Lot expired = new Fefo.Lot(1, TODAY.minusDays(1), TODAY.minusDays(8), 10);
    private final Fefo.Lot lastDay = new Fefo.Lot(9, TODAY, TODAY.minusDays(7), 3);
    private final Fefo.Lot earlierArrival = new Fefo.Lot(8, TODAY.plusDays(4), TODAY.minusDays(2), 5);
    private final Fefo.Lot laterArrival = new Fefo.Lot(2, TODAY.plusDays(4), TODAY, 5);
    private final Fefo.Lot laterArrivalToo = new Fefo.Lot(3, TODAY.plusDays(4), TODAY, 5);
    private final Fefo.Lot vases = new Fefo.Lot(4, null, TODAY.minusDays(90), 5);

    @Test
    void lotsAreTakenByExpiryThenArrivalThenId() {
        var lots = List.of(vases, laterArrivalToo, laterArrival, earlierArrival, lastDay, expired);

        var allocation = Fefo.allocate(lots, 20, TODAY, false);

        assertThat(allocation)
                .isEqualTo(new Fefo.Allocation(List.of(part(9, 3), part(8, 5), part(2, 5), part(3, 5), part(4, 2)), 0));
    }

    @Test
    void expiredLotsAreLeftAloneUnlessTheyAreAllowed() {
        var lots = List.of(lastDay, expired);

        var refused = Fefo.allocate(lots, 5, TODAY, false);
        var allowed = Fefo.allocate(lots, 5, TODAY, true);

        assertThat(refused).isEqualTo(new Fefo.Allocation(List.of(part(9, 3)), 2));
        assertThat(allowed).isEqualTo(new Fefo.Allocation(List.of(part(1, 5)), 0));
    }

    @Test
    void whatNoLotCanGiveStaysUncovered() {
        var emptied = new Fefo.Lot(7, TODAY, TODAY, 0);

        var allocation = Fefo.allocate(List.of(emptied), 4, TODAY, true);

        assertThat(allocation).isEqualTo(new Fefo.Allocation(List.of(), 4));
    }

    @Test
    void theLastAllocatedGoesBackFirst() {
        var taken = List.of(part(9, 3), part(8, 5), part(2, 1));

        var back = Fefo.giveBack(taken, 4);

        assertThat(back).containsExactly(part(2, 1), part(8, 3));
    }

    @Test
    void moreThanWasTakenDoesNotGoBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fefo.giveBack(List.of(part(9, 3)), 4));
    }

    @Test
    void nothingIsNoQuantity() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fefo.allocate(List.of(lastDay), 0, TODAY, true));
    }

    private static Fefo.Part part(long lot, int quantity) {
        return new Fefo.Part(lot, quantity);
    }
}
