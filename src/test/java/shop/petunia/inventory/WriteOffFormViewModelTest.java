package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.inventory.LossShop.TODAY;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.TestKit;

class WriteOffFormViewModelTest {
    @RegisterExtension
    final LossShop shop = new LossShop();

    private final TestKit kit = new TestKit();
    private final List<Sentence> refusals = new ArrayList<>();
    private long wilted;
    private long fresh;

    @BeforeEach
    void anExpiredAndAFreshLot() {
        long reception = shop.reception("Утро", TODAY, "");
        wilted = shop.lot(reception, shop.flower("Роза"), 10, TODAY.minusDays(9), Money.ofRoubles(10));
        fresh = shop.lot(reception, shop.flower("Ирис"), 5, TODAY, Money.ofRoubles(40));
        kit.sheets.add(new Pane());
    }

    @Test
    void ofWhatHasExpiredTheWholeRemainderIsSuggested() {
        WriteOffFormViewModel model = both();

        assertThat(model.lines()).extracting(line -> line.quantity().textProperty().get()).containsExactly("10", "");
        assertThat(model.lost().get()).isEqualTo(new WriteOffFormViewModel.Lost(10, Money.ofRoubles(100)));
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void theLossFollowsWhatIsTyped() {
        WriteOffFormViewModel model = both();

        model.lines().getFirst().quantity().set("oops");
        model.lines().getLast().quantity().set("2");

        assertThat(model.lost().get()).isEqualTo(new WriteOffFormViewModel.Lost(2, Money.ofRoubles(80)));
    }

    @Test
    void linesWithoutAQuantityAreLeftAlone() {
        WriteOffFormViewModel model = both();
        model.reason().set("DEFECT");
        model.comment().set("мятые");

        boolean understood = save(model);

        assertThat(understood).isTrue();
        assertThat(shop.all()).extracting(
                WriteOffRow::lotId, WriteOffRow::quantity, WriteOffRow::reason, WriteOffRow::comment)
                .containsExactly(tuple(wilted, 10, WriteOffReason.DEFECT, "мятые"));
        assertThat(kit.notices).containsExactly(
                Sentence.of("inventory.writeOff.done", 10L, "Роза", Money.ofRoubles(100)));
        assertThat(kit.sheets).isEmpty();
    }

    @Test
    void moreThanRemainsIsToldBesideTheField() {
        WriteOffFormViewModel model = both();
        model.lines().getLast().quantity().set("6");

        boolean understood = save(model);

        assertThat(understood).isFalse();
        assertThat(model.lines().getLast().quantity().errorProperty().get())
                .isEqualTo(Sentence.of("ui.input.between", 1L, 5L));
        assertThat(shop.all()).isEmpty();
    }

    @Test
    void nothingAtAllIsRefused() {
        WriteOffFormViewModel model = model(fresh);

        save(model);

        assertThat(refusals).containsExactly(Sentence.of("inventory.writeOff.nothing"));
    }

    @Test
    void anotherReasonWantsAComment() {
        WriteOffFormViewModel model = model(wilted);
        model.reason().set("OTHER");

        save(model);

        assertThat(refusals).containsExactly(Sentence.of("inventory.writeOff.commentMissing"));
    }

    @Test
    void aTypedGoodIsTheLotThatDiesFirst() {
        WriteOffFormViewModel model = model();
        List<Long> added = new ArrayList<>();
        shop.lot(1, 1, 20);
        model.picking().set("роз");

        model.addTyped(line -> added.add(line.lot().id()));
        model.addTyped(line -> added.add(line.lot().id()));

        assertThat(added).containsExactly(wilted, wilted);
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void aTypedWordThatMeansNothingOrSeveralGoodsIsRefused() {
        WriteOffFormViewModel model = model();
        model.picking().set("пион");
        model.addTyped(line -> {});
        Sentence unknown = model.picking().errorProperty().get();
        model.picking().set("и");
        shop.lot(1, shop.flower("Пион"), 3);
        model.addTyped(line -> {});

        assertThat(unknown).isEqualTo(Sentence.of("inventory.writeOff.unknownGood", "пион"));
        assertThat(model.picking().errorProperty().get()).isEqualTo(Sentence.of("inventory.writeOff.whichGood", "и"));
    }

    @Test
    void aLineThatIsRemovedCountsNoMore() {
        WriteOffFormViewModel model = both();

        model.remove(model.lines().getFirst());

        assertThat(model.lost().get()).isEqualTo(new WriteOffFormViewModel.Lost(0, Money.ZERO));
    }

    private WriteOffFormViewModel both() {
        return model(wilted, fresh);
    }

    private WriteOffFormViewModel model(Long... lots) {
        return new WriteOffFormViewModel(
                shop.desk(), kit.kit(), List.of(lots).stream().map(shop::row).toList(), () -> {});
    }

    private boolean save(WriteOffFormViewModel model) {
        return model.save((UserProblem problem) -> refusals.add(problem.sentence()));
    }
}
