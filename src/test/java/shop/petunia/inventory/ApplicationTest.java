package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LineDraft;
import shop.petunia.stock.MovementKind;
import shop.petunia.stock.MovementRow;
import shop.petunia.stock.ShortageRow;
import shop.petunia.ui.Progress;

/** Remainder − open shortages = counted + moved since, whatever happens between the count and the application. */
class ApplicationTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private long rose;
    private long reception;
    private long lot;

    @BeforeEach
    void twentyRosesAtTenRoubles() {
        rose = shop.flower("Роза");
        reception = shop.reception("Утро");
        lot = shop.lot(reception, rose, 20, 7);
    }

    @Test
    void whatIsSoldReturnedReceivedAndWrittenOffMeanwhileStaysRight() {
        shop.sell(rose, 4, 1);
        long stocktake = shop.start();
        shop.count(stocktake, lot, 13);

        shop.sell(rose, 6, 2);
        shop.giveBack(1, 1);
        shop.writeOff(lot, 2);
        long later = shop.lot(reception, rose, 30, 9);
        shop.apply(stocktake);

        assertThat(shop.remaining(lot, later)).containsExactly(13 - 6 + 1 - 2, 30);
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWouldGoBelowZeroBecomesAShortage() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 5);
        shop.sell(rose, 18, 1);

        Applied applied = shop.apply(stocktake);

        assertThat(applied.corrections()).extracting(Applied.Correction::quantity).containsExactly(-2);
        assertThat(applied.shortages()).extracting(ShortageRow::goodName, ShortageRow::outstanding)
                .containsExactly(tuple("Роза", 13));
        assertThat(shop.remainder(rose) - shop.openShortage(rose)).isEqualTo(5 - 18);
        assertThat(shop.line(stocktake, lot).loss()).isEqualTo(Money.ofRoubles(150));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void theSameCommandIsAnsweredAsTheFirstTime() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        UUID operation = UUID.randomUUID();

        Applied first = shop.applications.apply(stocktake, operation, Progress.UNWATCHED);
        Applied again = shop.applications.apply(stocktake, operation, Progress.UNWATCHED);

        assertThat(again).isEqualTo(first).isEqualTo(shop.applications.applied(stocktake));
        assertThat(shop.remaining(lot)).isEqualTo(18);
    }

    @Test
    void withoutANumberThereIsNothingToApply() {
        long stocktake = shop.start();

        assertThatThrownBy(() -> shop.apply(stocktake)).satisfies(refusal("inventory.apply.nothingCounted"));
        assertThat(shop.stocktakes.byId(stocktake)).map(StocktakeRow::isInProgress).contains(true);
    }

    @Test
    void whoCancelsHasChangedNothing() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        List<Long> told = new ArrayList<>();

        assertThatThrownBy(() -> shop.applications.apply(stocktake, UUID.randomUUID(), (done, total) -> {
            told.add(done);
            if (done == total) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);

        assertThat(told).containsExactly(0L, 1L);
        assertThat(shop.remaining(lot)).isEqualTo(20);
        assertThat(shop.stocktakes.byId(stocktake)).map(StocktakeRow::isInProgress).contains(true);
    }

    @Test
    void booksThatWerePutRightMeanwhileMustBeCountedAgain() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        shop.lines.correct(lot, 20, 18, "пересчёт", UUID.randomUUID());

        assertThatThrownBy(() -> shop.apply(stocktake))
                .satisfies(refusal("inventory.apply.correctedSince", "Роза (Утро)"));
        shop.count(stocktake, lot, 17);
        shop.apply(stocktake);

        assertThat(shop.remaining(lot)).isEqualTo(17);
    }

    @Test
    void theLineKeepsWhatItsPiecesHadCost() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        shop.apply(stocktake);

        shop.lines.edit(lot, new LineDraft(rose, 20, CountShop.TODAY, 7, Money.ofRoubles(99)), UUID.randomUUID());

        assertThat(shop.line(stocktake, lot)).extracting(CountRow::unitCost, CountRow::loss)
                .containsExactly(Money.ofRoubles(10), Money.ofRoubles(20));
    }

    @Test
    void theReceptionShowsWhenItWasLastCounted() {
        Instant first = count(20);
        shop.clock.advanceDays(1);
        long second = shop.start();
        shop.count(second, lot, 20);
        Instant later = shop.time.now();
        shop.apply(second);

        assertThat(lastCounted()).isEqualTo(later);
        shop.undo(second);
        assertThat(lastCounted()).isEqualTo(first);
    }

    @Test
    void eachStepIsToldToTheLog() {
        List<Sentence> audit = shop.audit();
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        shop.apply(stocktake);

        shop.undo(stocktake);

        assertThat(audit).containsExactly(
                Sentence.of("inventory.audit.stocktake.started", "Инвентаризация", 1),
                Sentence.of("inventory.audit.stocktake.applied", "Инвентаризация", 1L, 2L, Money.ofRoubles(20), 0L,
                        Money.ZERO),
                Sentence.of("inventory.audit.stocktake.undone", "Инвентаризация"));
    }

    @Test
    void theMovementsLeadToTheirStocktake() {
        long stocktake = shop.start();
        shop.count(stocktake, lot, 18);
        shop.apply(stocktake);

        assertThat(shop.counted()).extracting(row -> row.document().kind(), row -> row.document().id(),
                row -> row.document().name(), MovementRow::kind)
                .containsExactly(tuple("stocktake", stocktake, "Инвентаризация", MovementKind.COUNTED));
    }

    private Instant count(int pieces) {
        long stocktake = shop.start();
        shop.count(stocktake, lot, pieces);
        shop.apply(stocktake);
        return shop.time.now();
    }

    private @Nullable Instant lastCounted() {
        return shop.receptions.byId(reception).orElseThrow().lastCountedAt();
    }
}
