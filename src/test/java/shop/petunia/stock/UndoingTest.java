package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.operation;
import static shop.petunia.stock.Shelves.order;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;

/** Whole commands are taken back. */
class UndoingTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Ledger ledger = shelves.ledger;
    private final UUID sale = UUID.randomUUID();
    private long rose;
    private long reception;
    private long soon;
    private long later;

    @BeforeEach
    void eightRosesOfTwoLots() {
        rose = shelves.flower("Роза");
        reception = shelves.reception("Утро");
        soon = shelves.lot(reception, rose, 3, 2);
        later = shelves.lot(reception, rose, 5, 7);
    }

    @Test
    void aSaleGoesBackToItsVeryLotsWithItsShortage() {
        sell(10);

        undo(sale);

        assertThat(List.of(shelves.remaining(soon), shelves.remaining(later))).containsExactly(3, 5);
        assertThat(shelves.settlements.open()).isEmpty();
        assertThat(allocated()).isEmpty();
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void whatAReceptionGaveForItGoesBackToThatReception() {
        sell(10);
        long newer = shelves.lot(reception, rose, 6, 9);
        shelves.settlements.takeFromLot(newer, UUID.randomUUID());

        undo(sale);

        assertThat(shelves.remaining(newer)).isEqualTo(6);
        assertThat(shelves.settlements.open()).isEmpty();
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aTakingForAShortageIsUndoneAndTheShortageIsOpenAgain() {
        sell(10);
        long newer = shelves.lot(reception, rose, 6, 9);
        UUID taking = UUID.randomUUID();
        shelves.settlements.takeFromLot(newer, taking);

        undo(taking);

        assertThat(shelves.remaining(newer)).isEqualTo(6);
        assertThat(shelves.settlements.open()).extracting(ShortageRow::outstanding).containsExactly(2);
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void soIsItsSingleMovement() {
        sell(10);
        long newer = shelves.lot(reception, rose, 6, 9);
        shelves.settlements.takeFromLot(newer, UUID.randomUUID());
        long movement = shelves.stock.movements(newer).getLast().movement().id();

        shelves.write(transaction -> ledger.undo(transaction, movement, operation()));

        assertThat(shelves.settlements.open()).extracting(ShortageRow::outstanding).containsExactly(2);
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aReturnIsTakenAgainFromTheLotsAndTheShortage() {
        sell(10);
        UUID back = UUID.randomUUID();
        shelves.write(transaction -> ledger.giveBack(
                transaction, order(1), 4, MovementKind.RETURNED, Operation.of(back)));

        undo(back);

        assertThat(List.of(shelves.remaining(soon), shelves.remaining(later))).containsExactly(0, 0);
        assertThat(allocated()).containsExactly(
                new Allocated(soon, 3, Money.ofRoubles(10)), new Allocated(later, 5, Money.ofRoubles(10)));
        assertThat(shelves.settlements.open()).extracting(ShortageRow::outstanding).containsExactly(2);
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aSaleOfWhichSomethingCameBackIsNotUndoneAsAWhole() {
        sell(10);
        shelves.giveBack(1, 1);

        assertThatThrownBy(() -> undo(sale)).satisfies(refusal("stock.movement.partlyBack"));
        assertThat(List.of(shelves.remaining(soon), shelves.remaining(later))).containsExactly(0, 0);
    }

    @Test
    void whenWhatCameInIsGoneEveryLotIsNamedAndNothingChanges() {
        UUID counted = UUID.randomUUID();
        shelves.write(transaction -> {
            Operation operation = Operation.of(counted);
            List.of(soon, later).forEach(
                    lot -> ledger.move(transaction, lot, 4, MovementKind.COUNTED, order(0), operation));
        });
        sell(15);

        assertThatThrownBy(() -> undo(counted)).satisfies(refusal("stock.undo.gone", "Роза (Утро), Роза (Утро)"));
        assertThat(shelves.stock.movementsPage(MovementFilter.ALL.kind(MovementKind.UNDONE), 0, 9)).isEmpty();
    }

    @Test
    void aReturnThatOnlySettledIsRecognisedWhenRepeated() {
        sell(10);
        UUID back = UUID.randomUUID();
        shelves.write(transaction -> ledger.giveBack(
                transaction, order(1), 2, MovementKind.RETURNED, Operation.of(back)));

        assertThat(shelves.database.<Boolean>read(transaction -> ledger.isBooked(transaction, back))).isTrue();
        assertThat(shelves.stock.movementsPage(MovementFilter.ALL.kind(MovementKind.RETURNED), 0, 9)).isEmpty();
    }

    @Test
    void writeOffsAreUndoneToo() {
        UUID losses = UUID.randomUUID();
        shelves.write(transaction -> {
            Operation operation = Operation.of(losses, "WILTED", "");
            ledger.move(transaction, soon, -2, MovementKind.WRITTEN_OFF, order(0), operation);
            ledger.move(transaction, later, -1, MovementKind.WRITTEN_OFF, order(0), operation);
        });

        undo(losses);

        assertThat(shelves.stock.movementsPage(MovementFilter.ALL.kind(MovementKind.UNDONE), 0, 9))
                .extracting(MovementRow::lotId, MovementRow::quantity)
                .containsExactly(tuple(later, 1), tuple(soon, 2));
    }

    private void sell(int quantity) {
        shelves.write(transaction -> ledger.take(
                transaction, rose, quantity, false, MovementKind.SOLD, order(1), Operation.of(sale)));
    }

    private void undo(UUID booked) {
        shelves.write(transaction -> ledger.undoOperation(transaction, booked, operation()));
    }

    private List<Allocated> allocated() {
        return shelves.database.read(transaction -> ledger.allocated(transaction, order(1)));
    }
}
