package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.petunia.shared.UserProblem;

/** Whatever happens, a lot's remainder is the sum of its movements. */
class LedgerPropertyTest {
    private static final int STEPS = 150;

    @RegisterExtension
    final Shelves shelves = new Shelves();

    private int refused;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anySequenceOfMovesKeepsTheBooksInOrder(long seed) {
        Random random = new Random(seed);
        long rose = shelves.flower("Роза");
        long reception = shelves.reception("Утро");
        List<Long> lots = List.of(shelves.lot(reception, rose, 20, 3), shelves.lot(reception, rose, 30, 7));

        for (int step = 0; step < STEPS; step++) {
            attempt(() -> oneStep(random, rose, lots.get(random.nextInt(lots.size()))));
        }

        assertThat(shelves.findings()).isEmpty();
        assertThat(lots).allSatisfy(lot -> {
            assertThat(shelves.stock.movements(lot)).allMatch(movement -> movement.remainder() >= 0);
            assertThat(shelves.stock.movements(lot).getLast().remainder()).isEqualTo(shelves.remaining(lot));
        });
        assertThat(refused).isPositive().isLessThan(STEPS);
    }

    private void oneStep(Random random, long good, long lot) {
        int quantity = 1 + random.nextInt(12);
        switch (random.nextInt(6)) {
            case 0 -> shelves.sell(good, quantity, random.nextInt(5));
            case 1 -> shelves.giveBack(quantity, random.nextInt(5));
            case 2 -> shelves.move(lot, -quantity, MovementKind.WRITTEN_OFF);
            case 3 -> shelves.move(lot, random.nextBoolean() ? quantity : -quantity, MovementKind.COUNTED);
            case 4 -> shelves.settlements.takeFromLot(lot, new UUID(random.nextLong(), random.nextLong()));
            default -> undoAny(random);
        }
    }

    private void undoAny(Random random) {
        List<MovementRow> all = shelves.stock.movementsPage(MovementFilter.ALL, 0, 1000);
        long any = all.get(random.nextInt(all.size())).id();
        shelves.write(transaction -> shelves.ledger.undo(transaction, any, Shelves.operation()));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (UserProblem refusal) {
            refused++;
        }
    }
}
