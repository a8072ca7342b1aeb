package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.testkit.Refusals.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.Document;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Texts;

class ShowcaseChecksTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final ShowcaseChecks checks = shop.florist.checks();
    private long bouquet;
    private long first;
    private long second;

    @BeforeEach
    void twoBouquetsOnTheShowcase() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 20, 3);
        bouquet = shop.bouquet("Алый", new Stem(rose, 5));
        first = shop.assemble(bouquet);
        second = shop.assemble(bouquet);
    }

    @Test
    void aCheckGoesOnAtAnotherTillWithItsTicks() {
        long check = checks.begin();
        checks.mark(check, first, true);
        FlowerShop other = shop.another();

        long again = other.florist.checks().begin();

        assertThat(again).isEqualTo(check);
        assertThat(other.florist.checks().lines(again))
                .extracting(CheckLine::unitId, CheckLine::seenAt, CheckLine::seenBy)
                .containsExactly(tuple(first, shop.time.now(), "Владелец"), tuple(second, null, ""));
    }

    @Test
    void whatNobodySawIsLostAsCountedAndOnlyOnce() {
        long check = checks.begin();
        checks.mark(check, first, true);
        UUID operation = UUID.randomUUID();

        CheckDone done = checks.apply(check, "Не нашли", operation);
        CheckDone again = checks.apply(check, "Не нашли", operation);

        assertThat(List.of(done, again)).containsOnly(new CheckDone(1, 1));
        assertThat(checks.lines(check)).extracting(CheckLine::unitId, CheckLine::outcome, CheckLine::loss)
                .containsExactly(tuple(first, CheckOutcome.THERE, Money.ZERO),
                        tuple(second, CheckOutcome.MISSING, Money.ofRoubles(500)));
        assertThat(shop.florist.showcase().unit(first)).map(UnitRow::checkedAt).contains(shop.time.now());
        assertThat(shop.florist.showcase().facts(second).reason()).isEqualTo(LossReason.COUNTED);
        assertThat(checks.page(0, 9)).containsExactly(new CheckRow(check, CheckState.APPLIED, shop.time.now(),
                "Владелец", shop.time.now(), "Владелец", null, "", 2, 1, 1, Money.ofRoubles(500)));
        assertThatThrownBy(() -> checks.apply(check, "", UUID.randomUUID()))
                .satisfies(refusal("bouquets.check.notOpen", shop.time.now(), CheckState.APPLIED));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatWasSoldMeanwhileIsNeitherThereNorMissing() {
        long check = checks.begin();
        sell(second);
        checks.mark(check, first, true);

        CheckDone done = checks.apply(check, "Не нашли", UUID.randomUUID());

        assertThat(done).isEqualTo(new CheckDone(1, 0));
        assertThat(checks.lines(check)).extracting(CheckLine::outcome)
                .containsExactly(CheckOutcome.THERE, CheckOutcome.GONE);
    }

    @Test
    void aScanTellsWhatBecameOfTheBouquet() {
        long check = checks.begin();
        long late = shop.assemble(bouquet);
        sell(second);

        List<Sentence> answers = List.of(scan(check, UnitBarcode.of(first)), scan(check, UnitBarcode.of(first)),
                scan(check, UnitBarcode.of(late)), scan(check, UnitBarcode.of(second)), scan(check, "46000015"));

        assertThat(answers).containsExactly(
                Sentence.of("bouquets.check.seen", "Алый"),
                Sentence.of("bouquets.check.again", "Алый"),
                Sentence.of("bouquets.check.joined", "Алый"),
                Sentence.of("bouquets.check.sold", "Алый", shop.time.now(), "S-00001"),
                Sentence.of("bouquets.check.unknown", "46000015"));
        assertThat(checks.lines(check)).filteredOn(CheckLine::isSeen).extracting(CheckLine::unitId)
                .containsExactlyInAnyOrder(first, late);
    }

    @Test
    void aCheckIsUndoneAsAWholeButForWhatCameBackSingly() {
        Map<Long, Integer> before = shop.shelves();
        long check = checks.begin();
        checks.apply(check, "Не нашли", UUID.randomUUID());
        shop.florist.dismantling().undo(first, UUID.randomUUID());

        checks.undo(check, UUID.randomUUID());

        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(2, 0, 0, 0));
        assertThat(shop.shelves()).isEqualTo(before);
        assertThat(checks.check(check)).map(CheckRow::state).contains(CheckState.UNDONE);
        assertThatThrownBy(() -> checks.undo(check, UUID.randomUUID()))
                .satisfies(refusal("bouquets.check.notApplied", shop.time.now(), CheckState.UNDONE));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aDiscardedCheckWritesNothingOffAndMakesRoomForTheNext() {
        long check = checks.begin();

        checks.discard(check);

        assertThat(checks.begin()).isNotEqualTo(check);
        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(2, 0, 0, 0));
    }

    @Test
    void aCheckIsWrittenToAFile(@TempDir Path folder) throws Exception {
        long check = checks.begin();
        checks.mark(check, first, true);
        checks.apply(check, "Не нашли", UUID.randomUUID());
        Path file = folder.resolve("check.csv");

        int written = new CheckExport(checks.check(check).orElseThrow(), checks.lines(check))
                .write(file, new Texts(Texts.RUSSIAN, TestClock.MOSCOW));

        assertThat(written).isEqualTo(2);
        assertThat(Files.readString(file)).contains("Алый;", ";На месте;", ";Не найден;", ";500,00");
    }

    private Sentence scan(long check, String code) {
        return checks.scan(check, code).answer();
    }

    private void sell(long unit) {
        shop.database.write(transaction -> shop.florist.showcase().sell(
                transaction, unit, Document.of("order", 1, "S-00001")));
    }
}
