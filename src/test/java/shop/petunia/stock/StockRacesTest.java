package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.testkit.Tills.atOnce;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.UserProblem;

/** Two tills, each with its own façades, on one database. */
class StockRacesTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final Ledger first = new Ledger(shelves.time);
    private final Ledger second = new Ledger(shelves.time);

    @RepeatedTest(10)
    void whoComesLateForTheLastStemsGetsAShortage() throws Exception {
        long rose = shelves.flower("Роза");
        long lot = shelves.lot(shelves.reception("Утро"), rose, 5, 7);

        List<Taken> taken = atOnce(() -> take(first, rose, 1), () -> take(second, rose, 2));

        assertThat(taken.stream().mapToInt(Taken::missing).sum()).isEqualTo(3);
        assertThat(taken.stream().flatMap(one -> one.lots().stream()).mapToInt(Allocated::quantity).sum()).isEqualTo(5);
        assertThat(shelves.remaining(lot)).isZero();
        assertThat(shelves.findings()).isEmpty();
    }

    @RepeatedTest(10)
    void ofTwoWriteOffsOfTheLastStemsOneIsRefused() throws Exception {
        long lot = shelves.lot(shelves.reception("Утро"), shelves.flower("Роза"), 5, 7);

        List<Boolean> done = atOnce(() -> writeOff(first, lot), () -> writeOff(second, lot));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(shelves.remaining(lot)).isEqualTo(1);
    }

    @RepeatedTest(10)
    void theSameLinesSentTwiceAtOnceAreAddedOnce() throws Exception {
        long reception = shelves.reception("Утро");
        long rose = shelves.flower("Роза");
        List<LineDraft> drafts = List.of(new LineDraft(rose, 5, Shelves.TODAY, 7, Money.ZERO));
        UUID operation = UUID.randomUUID();
        ReceptionLines other = new ReceptionLines(shelves.database, second, shelves.goods, () -> 7);

        List<List<Long>> lots = atOnce(
                () -> shelves.lines.add(reception, drafts, operation), () -> other.add(reception, drafts, operation));

        assertThat(lots.getFirst()).hasSize(1).isEqualTo(lots.getLast());
        assertThat(shelves.stock.countLots(LotFilter.ofReception(reception))).isEqualTo(1);
    }

    @Test
    void manyTillsSellToTheLastStem() throws Exception {
        long rose = shelves.flower("Роза");
        long lot = shelves.lot(shelves.reception("Утро"), rose, 50, 7);
        Callable<Integer> till = () -> Stream.generate(() -> take(new Ledger(shelves.time), rose, 1))
                .limit(5)
                .mapToInt(Taken::missing)
                .sum();

        List<Integer> missing = atOnce(till, till, till, till);

        assertThat(missing.stream().mapToInt(Integer::intValue).sum()).isEqualTo(4 * 5 * 4 - 50);
        assertThat(shelves.remaining(lot)).isZero();
        assertThat(shelves.findings()).isEmpty();
    }

    private Taken take(Ledger ledger, long good, long line) {
        return shelves.database.write(transaction -> ledger.take(
                transaction, good, 4, false, MovementKind.SOLD, Shelves.order(line), Shelves.operation()));
    }

    private boolean writeOff(Ledger ledger, long lot) {
        try {
            shelves.write(transaction -> ledger.move(
                    transaction, lot, -4, MovementKind.WRITTEN_OFF, Shelves.order(1), Shelves.operation()));
            return true;
        } catch (UserProblem refused) {
            return false;
        }
    }
}
