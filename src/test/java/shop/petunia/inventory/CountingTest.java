package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.app.Wiring;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.Sort;
import shop.petunia.storage.Database;
import shop.petunia.testkit.TestClock;

/** Beginning to count, and counting. */
class CountingTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private long rose;
    private long iris;
    private long morning;
    private long roses;
    private long irises;

    @BeforeEach
    void tenRosesAndFiveIrisesOfTwoReceptions() {
        rose = shop.flower("Роза");
        iris = shop.flower("Ирис");
        morning = shop.reception("Утро");
        roses = shop.lot(morning, rose, 10, 7);
        irises = shop.lot(shop.reception("Вечер"), iris, 5, 3);
    }

    @Test
    void aLineKeepsTheBooksNumberOfItsOwnMoment() {
        long stocktake = shop.start();
        shop.sell(rose, 3, 1);
        shop.clock.advance(Duration.ofMinutes(5));

        CountRow counted = shop.count(stocktake, roses, 6);
        shop.sell(rose, 2, 2);

        assertThat(counted).extracting(CountRow::expected, CountRow::counted, CountRow::difference, CountRow::loss,
                CountRow::countedAt, CountRow::countedBy, CountRow::remaining)
                .containsExactly(7, 6, -1, Money.ofRoubles(10), shop.time.now(), "Владелец", 7);
        assertThat(shop.line(stocktake, roses)).extracting(CountRow::expected, CountRow::remaining)
                .containsExactly(7, 5);
    }

    @Test
    void notCountedIsNotZero() {
        long stocktake = shop.start();
        shop.count(stocktake, roses, 0);
        shop.count(stocktake, irises, 4);
        shop.count(stocktake, irises, null);

        var totals = shop.applications.reconcile(stocktake);
        shop.apply(stocktake);

        assertThat(totals).isEqualTo(new Reconciliation(2, 1, 1, 10, Money.ofRoubles(100), 0, Money.ZERO));
        assertThat(shop.remaining(roses, irises)).containsExactly(0, 5);
    }

    @Test
    void aNumberIsZeroOrMoreAndNotAbsurd() {
        long line = shop.line(shop.start(), roses).id();

        assertThatThrownBy(() -> shop.counts.enter(line, -1)).satisfies(refusal("inventory.count.negative"));
        assertThatThrownBy(() -> shop.counts.enter(line, Counts.MOST + 1))
                .satisfies(refusal("inventory.count.tooMany", Counts.MOST));
        assertThat(shop.counts.line(line).isCounted()).isFalse();
    }

    @Test
    void whatIsCountedSurvivesARestart(@TempDir Path folder) {
        TestClock clock = new TestClock();
        long stocktake;
        try (Database database = Database.open(folder, Wiring.ENTITIES, clock, () -> 1)) {
            CountShop before = new CountShop(database, clock, () -> database);
            long lot = before.lot(before.reception("Утро"), before.flower("Роза"), 10, 7);
            stocktake = before.start();
            before.count(stocktake, lot, 8);
        }

        try (Database database = Database.open(folder, Wiring.ENTITIES, clock, () -> 1)) {
            CountShop after = new CountShop(database, clock, () -> database);
            assertThat(after.stocktakes.page(StocktakeFilter.ALL, 0, 9)).extracting(StocktakeRow::isInProgress)
                    .containsExactly(true);
            assertThat(after.apply(stocktake).corrections()).extracting(Applied.Correction::remaining)
                    .containsExactly(8);
        }
    }

    @Test
    void aLotIsCountedInOneUnappliedStocktakeAlone() {
        Started first = shop.stocktakes.start(StocktakeScope.reception(morning), "Утренняя");

        Started second = shop.stocktakes.start(StocktakeScope.EVERYTHING, "Полная");

        assertThat(first).isEqualTo(new Started(first.id(), 1, 0, List.of()));
        assertThat(second).isEqualTo(new Started(
                second.id(), 1, 1, List.of(new Started.Other(first.id(), "Утренняя"))));
        assertThatThrownBy(() -> shop.stocktakes.start(StocktakeScope.EVERYTHING, "Третья"))
                .satisfies(refusal("inventory.start.taken", "Утренняя", 1));
        assertThatThrownBy(() -> shop.counts.addLot(second.id(), roses))
                .satisfies(refusal("inventory.line.taken", "Утренняя"));
        assertThat(shop.stocktakes.count(StocktakeFilter.ALL)).isEqualTo(2);
    }

    @Test
    void whatIsDiscardedLetsItsLotsGoAndStaysInTheHistory() {
        List<Sentence> audit = shop.audit();
        long stocktake = shop.start();
        shop.count(stocktake, roses, 1);

        shop.stocktakes.discard(stocktake);

        long another = shop.start();
        assertThat(shop.stocktakes.page(StocktakeFilter.ALL, 0, 9))
                .extracting(StocktakeRow::id, StocktakeRow::status, StocktakeRow::endedBy)
                .containsExactly(tuple(another, StocktakeStatus.IN_PROGRESS, ""),
                        tuple(stocktake, StocktakeStatus.DISCARDED, "Владелец"));
        assertThat(audit).contains(Sentence.of("inventory.audit.stocktake.discarded", "Инвентаризация"));
        assertThatThrownBy(() -> shop.counts.enter(shop.line(stocktake, roses).id(), 2))
                .satisfies(refusal("inventory.stocktake.discarded", "Инвентаризация", shop.time.now()));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void onlyOpenReceptionsWhenThatIsWanted() {
        shop.receptions.close(morning);

        Started started = shop.stocktakes.start(StocktakeScope.OPEN_RECEPTIONS, "Открытые");

        assertThat(shop.all(started.id())).extracting(CountRow::lotId).containsExactly(irises);
    }

    @Test
    void nothingToCountIsNoStocktake() {
        shop.sell(rose, 10, 1);

        assertThatThrownBy(() -> shop.stocktakes.start(StocktakeScope.reception(morning), "Пустая"))
                .satisfies(refusal("inventory.start.nothing"));
        assertThatThrownBy(() -> shop.stocktakes.start(StocktakeScope.EVERYTHING, " "))
                .satisfies(refusal("inventory.stocktake.nameMissing"));
        assertThat(shop.stocktakes.count(StocktakeFilter.ALL)).isZero();
    }

    @Test
    void aScanFindsTheLotThatDiesFirstThenTheNextThenWhatCameLater() {
        long soon = shop.lot(morning, rose, 2, 3);
        long stocktake = shop.start();

        Scanned first = shop.counts.scan(stocktake, rose);
        shop.count(stocktake, soon, 2);
        Scanned second = shop.counts.scan(stocktake, rose);
        shop.count(stocktake, roses, 10);
        Scanned again = shop.counts.scan(stocktake, rose);
        long later = shop.lot(morning, rose, 4, 9);
        Scanned added = shop.counts.scan(stocktake, rose);

        assertThat(List.of(first, second, again, added))
                .extracting(scanned -> scanned.line().lotId(), Scanned::added)
                .containsExactly(tuple(soon, false), tuple(roses, false), tuple(soon, false), tuple(later, true));
    }

    @Test
    void aLotAtZeroCanBeAdded() {
        shop.sell(iris, 5, 1);
        long stocktake = shop.start();

        CountRow added = shop.counts.addLot(stocktake, irises);
        CountRow again = shop.counts.addLot(stocktake, irises);
        shop.counts.enter(added.id(), 2);
        shop.apply(stocktake);

        assertThat(again).isEqualTo(added);
        assertThat(shop.remaining(irises)).isEqualTo(2);
        assertThatThrownBy(() -> shop.counts.scan(shop.start(), shop.flower("Лилия")))
                .satisfies(refusal("inventory.scan.noLot"));
    }

    @Test
    void theLinesAreFilteredSortedAndPagedByTheDatabase() {
        long stocktake = shop.start();
        shop.count(stocktake, roses, 10);
        shop.count(stocktake, irises, 7);

        for (CountColumn column : CountColumn.values()) {
            assertThat(shop.counts.page(stocktake, CountFilter.ALL, Sort.downBy(column), 1, 5)).hasSize(1);
        }
        assertThat(List.of(
                lots(stocktake, CountFilter.ALL),
                lots(stocktake, CountFilter.ALL.text("вечер")),
                lots(stocktake, CountFilter.ALL.state(CountState.NOT_COUNTED)),
                lots(stocktake, CountFilter.ALL.state(CountState.COUNTED)),
                lots(stocktake, CountFilter.ALL.state(CountState.DIFFERING))))
                .containsExactly(
                        List.of(irises, roses), List.of(irises), List.of(), List.of(irises, roses), List.of(irises));
    }

    @Test
    void aLineThatWasTakenOutOfItsReceptionIsNothingToCount() {
        long stocktake = shop.start();
        shop.count(stocktake, roses, 8);
        shop.count(stocktake, irises, 5);
        shop.lines.delete(roses, UUID.randomUUID());

        var totals = shop.applications.reconcile(stocktake);
        shop.apply(stocktake);

        assertThat(totals).isEqualTo(new Reconciliation(1, 1, 0, 0, Money.ZERO, 0, Money.ZERO));
        assertThat(shop.counted()).isEmpty();
        assertThat(shop.findings()).isEmpty();
    }

    private List<Long> lots(long stocktake, CountFilter filter) {
        List<CountRow> rows = shop.counts.page(stocktake, filter, Counts.BY_GOOD, 0, 9);
        assertThat(shop.counts.count(stocktake, filter)).isEqualTo(rows.size());
        assertThat(shop.counts.ids(stocktake, filter, Counts.BY_GOOD))
                .isEqualTo(rows.stream().map(CountRow::id).toList());
        return rows.stream().map(CountRow::lotId).toList();
    }
}
