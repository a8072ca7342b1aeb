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

class LedgerTest {
    private static final Money COST = Money.ofRoubles(10);

    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Ledger ledger = shelves.ledger;
    private long rose;
    private long soon;
    private long later;

    @BeforeEach
    void threeRosesThatDieSoonAndFiveThatLiveLonger() {
        rose = shelves.flower("Роза");
        long reception = shelves.reception("Утро");
        later = shelves.lot(reception, rose, 5, 7);
        soon = shelves.lot(reception, rose, 3, 2);
    }

    @Test
    void noLotGoesBelowZero() {
        assertThatThrownBy(() -> shelves.move(soon, -4, MovementKind.WRITTEN_OFF))
                .satisfies(refusal("stock.lot.notEnough", "Роза", 3, 4));
        assertThat(shelves.remaining(soon)).isEqualTo(3);
    }

    @Test
    void whatDiesFirstIsTakenFirst() {
        var taken = shelves.sell(rose, 4, 1);

        assertThat(taken).isEqualTo(new Taken(List.of(new Allocated(soon, 3, COST), new Allocated(later, 1, COST)), 0));
        assertThat(taken.cost()).isEqualTo(Money.ofRoubles(40));
    }

    @Test
    void moreThanTheBooksKnowIsAllowedAndKeptAsAShortage() {
        var taken = shelves.sell(rose, 10, 1);

        assertThat(taken).isEqualTo(new Taken(List.of(new Allocated(soon, 3, COST), new Allocated(later, 5, COST)), 2));
        assertThat(shelves.settlements.open()).extracting(ShortageRow::goodName, ShortageRow::outstanding,
                ShortageRow::unitCost, ShortageRow::document)
                .containsExactly(tuple("Роза", 2, COST, order(1)));
    }

    @Test
    void expiredLotsAreTakenOnlyAfterAConfirmation() {
        shelves.clock.advanceDays(3);

        var without = shelves.sell(rose, 6, 1);
        var with = shelves.database.write(
                transaction -> ledger.take(transaction, rose, 2, true, MovementKind.SOLD, order(2), operation()));

        assertThat(without).isEqualTo(new Taken(List.of(new Allocated(later, 5, COST)), 1));
        assertThat(with).isEqualTo(new Taken(List.of(new Allocated(soon, 2, COST)), 0));
    }

    @Test
    void whatComesBackGoesToTheVeryLotsTheLastAllocatedFirst() {
        shelves.sell(rose, 6, 1);

        var first = shelves.giveBack(4, 1);
        var second = shelves.giveBack(2, 1);

        assertThat(first).isEqualTo(new Taken(List.of(new Allocated(later, 3, COST), new Allocated(soon, 1, COST)), 0));
        assertThat(second).isEqualTo(new Taken(List.of(new Allocated(soon, 2, COST)), 0));
        assertThat(List.of(shelves.remaining(soon), shelves.remaining(later))).containsExactly(3, 5);
    }

    @Test
    void aReturnSettlesItsOwnShortageFirst() {
        shelves.sell(rose, 10, 1);

        var back = shelves.giveBack(3, 1);

        assertThat(back).isEqualTo(new Taken(List.of(new Allocated(later, 1, COST)), 2));
        assertThat(shelves.settlements.open()).isEmpty();
        assertThat(shelves.findings()).isEmpty();
    }

    @Test
    void aMovementIsUndoneOnceAndItsAllocationWithIt() {
        shelves.sell(rose, 2, 1);
        long sale = shelves.stock.movements(soon).getLast().movement().id();

        shelves.write(transaction -> ledger.undo(transaction, sale, operation()));

        assertThatThrownBy(() -> shelves.write(transaction -> ledger.undo(transaction, sale, operation())))
                .satisfies(refusal("stock.movement.undoneAlready"));
        assertThat(shelves.remaining(soon)).isEqualTo(3);
        assertThat(shelves.database.<List<Allocated>>read(transaction -> ledger.allocated(transaction, order(1))))
                .isEmpty();
    }

    @Test
    void aReceiptIsNotUndone() {
        long receipt = shelves.stock.movements(soon).getFirst().movement().id();

        assertThatThrownBy(() -> shelves.write(transaction -> ledger.undo(transaction, receipt, operation())))
                .satisfies(refusal("stock.movement.notUndoable"));
    }

    @Test
    void theSameOperationIsBookedOnce() {
        UUID id = UUID.randomUUID();
        shelves.write(transaction -> ledger.move(transaction, soon, -1, MovementKind.SOLD, order(1), Operation.of(id)));

        assertThatThrownBy(() -> shelves.write(
                transaction -> ledger.move(transaction, soon, -1, MovementKind.SOLD, order(1), Operation.of(id))))
                .satisfies(refusal("stock.operation.repeated"));
        assertThat(shelves.database.<Boolean>read(transaction -> ledger.isBooked(transaction, id))).isTrue();
        assertThat(shelves.remaining(soon)).isEqualTo(2);
    }

    @Test
    void aMovementTellsWhoseItIsAndWhy() {
        long id = shelves.database.write(transaction -> ledger.move(transaction, soon, -1, MovementKind.WRITTEN_OFF,
                order(4), Operation.of(UUID.randomUUID(), "WILTED", " увяла ")));

        var row = shelves.stock.movementsPage(MovementFilter.ALL, 0, 1).getFirst();

        assertThat(row).isEqualTo(new MovementRow(id, shelves.time.now(), MovementKind.WRITTEN_OFF, -1, soon, rose,
                "Роза", row.receptionId(), "Утро", order(4), "WILTED", "увяла", 1, null, false));
    }
}
