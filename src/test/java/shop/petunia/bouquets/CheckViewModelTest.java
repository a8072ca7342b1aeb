package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Busy;

class CheckViewModelTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    private final TestKit kit = new TestKit();
    private final AtomicInteger done = new AtomicInteger();
    private long first;
    private long second;

    @BeforeEach
    void twoBouquetsOnTheShowcase() {
        long rose = shop.flower("Роза");
        shop.lot(rose, 10, 3);
        long bouquet = shop.bouquet("Алый", new Stem(rose, 5));
        first = shop.assemble(bouquet);
        second = shop.assemble(bouquet);
    }

    @Test
    void aScanSaysWhatItWas() {
        CheckViewModel model = model();

        List<Sentence> answers = List.of(answer(model, UnitBarcode.of(first)), answer(model, UnitBarcode.of(first)),
                answer(model, "4600000000015"));

        assertThat(answers).containsExactly(Sentence.of("bouquets.check.seen", "Алый"),
                Sentence.of("bouquets.check.again", "Алый"), Sentence.of("bouquets.check.unknown", "4600000000015"));
        assertThat(model.seen()).isEqualTo(1);
    }

    @Test
    void whenAllAreThereNothingIsAsked() {
        CheckViewModel model = model();
        List.copyOf(model.lines()).forEach(line -> model.mark(line.unitId(), true));

        model.finish();

        assertThat(kit.questions).isEmpty();
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.check.complete", 2L));
        assertThat(done).hasValue(1);
    }

    @Test
    void whatIsMissingIsNamedBeforeItIsWrittenOff() {
        CheckViewModel model = model();
        model.scanned(UnitBarcode.of(second));

        model.finish();

        assertThat(kit.questions).extracting(question -> question.text())
                .containsExactly(Sentence.of("bouquets.check.question", 1, "Алый"));
        assertThat(shop.florist.showcase().unit(first)).map(UnitRow::state).contains(UnitState.WRITTEN_OFF);
        assertThat(shop.florist.showcase().unit(second)).map(UnitRow::state).contains(UnitState.ON_SHOWCASE);
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.check.done", 1L, 1L));
    }

    @Test
    void whoThinksAgainHasLostNothing() {
        CheckViewModel model = model();
        kit.confirms = false;

        model.finish();

        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(2, 0, 0, 0));
        assertThat(done).hasValue(0);
    }

    @Test
    void whatWasTickedIsThereWhenOneGoesOnLater() {
        CheckViewModel model = model();
        model.scanned(UnitBarcode.of(first));
        model.later();

        CheckViewModel again = model();

        assertThat(again.lines()).filteredOn(CheckLine::isSeen).extracting(CheckLine::unitId).containsExactly(first);
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.check.later", 1L, 2));
    }

    @Test
    void aFinishedCheckCanBeTakenBackAtOnce() {
        CheckViewModel model = model();
        model.finish();

        kit.actions.getLast().run();

        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(2, 0, 0, 0));
        assertThat(kit.notices).containsExactly(
                Sentence.of("bouquets.check.done", 0L, 2L), Sentence.of("bouquets.check.undone"));
    }

    private Sentence answer(CheckViewModel model, String code) {
        model.scanned(code);
        Sentence answer = model.answer().get();
        return answer == null ? Sentence.of("nothing") : answer;
    }

    private CheckViewModel model() {
        kit.sheets.add(new Region());
        AtomicReference<CheckViewModel> opened = new AtomicReference<>();
        CheckViewModel.open(shop.florist, kit.kit(), new Busy(), opened::set, done::incrementAndGet);
        return java.util.Objects.requireNonNull(opened.get());
    }
}
