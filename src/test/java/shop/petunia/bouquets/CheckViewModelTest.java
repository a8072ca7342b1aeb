package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;

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
        assertThat(model.seen()).containsExactly(first);
    }

    @Test
    void whenAllAreThereNothingIsAsked() {
        CheckViewModel model = model();
        model.units().forEach(unit -> model.mark(unit, true));

        model.finish();

        assertThat(kit.questions).isEmpty();
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.check.complete", 2));
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
        assertThat(kit.notices).containsExactly(Sentence.of("bouquets.check.done", 1, 1));
    }

    @Test
    void whoThinksAgainHasLostNothing() {
        CheckViewModel model = model();
        kit.confirms = false;

        model.finish();

        assertThat(shop.florist.showcase().counts(UnitFilter.ON_SHOWCASE)).isEqualTo(new UnitCounts(2, 0, 0, 0));
        assertThat(done).hasValue(0);
    }

    private Sentence answer(CheckViewModel model, String code) {
        model.scanned(code);
        Sentence answer = model.answer().get();
        return answer == null ? Sentence.of("nothing") : answer;
    }

    private CheckViewModel model() {
        kit.sheets.add(new Region());
        return new CheckViewModel(shop.florist, kit.kit(),
                shop.florist.showcase().page(UnitFilter.ON_SHOWCASE, Showcase.FIRST_WILTED, 0, 9),
                done::incrementAndGet);
    }
}
