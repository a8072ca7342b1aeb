package shop.petunia.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.stock.Shelves.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Period;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Span;

class MovementsViewModelTest {
    @RegisterExtension
    final Shelves shelves = new Shelves();

    private final TestKit kit = new TestKit();
    private final MovementsViewModel model = new MovementsViewModel(shelves.rooms(), kit.kit());
    private long rose;

    @BeforeEach
    void twoLotsAndSalesOnTwoDays() {
        long reception = shelves.reception("Утро");
        rose = shelves.lot(reception, shelves.flower("Роза"), 100, 7);
        long iris = shelves.lot(reception, shelves.flower("Ирис"), 50, 7);
        shelves.clock.advanceDays(7);
        shelves.move(rose, -30, MovementKind.SOLD);
        shelves.move(iris, -5, MovementKind.WRITTEN_OFF);
        shelves.move(rose, -10, MovementKind.SOLD);
        model.refresh();
    }

    @Test
    void theNewestStandsFirstWithWhatRemained() {
        assertThat(model.rows())
                .extracting(told -> told.row().goodName(), told -> told.row().quantity(), ToldMovement::remainder)
                .containsExactly(tuple("Роза", -10, 60), tuple("Ирис", -5, 45), tuple("Роза", -30, 70));
    }

    @Test
    void aChipSetsTheDays() {
        model.days().span().set(Span.MONTH);

        assertThat(model.filter().period()).isEqualTo(new Period(TODAY.withDayOfMonth(1), TODAY.plusDays(7)));
        assertThat(model.rows()).hasSize(5);
    }

    @Test
    void todayIsTheDayOfTheLastLook() {
        model.days().span().set(Span.TODAY);
        List<Integer> today = quantities();

        shelves.clock.advanceDays(1);
        model.refresh();

        assertThat(List.of(today, quantities())).containsExactly(List.of(-10, -5, -30), List.of());
    }

    @Test
    void aDayOfOnesOwnEndsTheChipAndIsNeverReversed() {
        model.days().to().set(TODAY);

        assertThat(model.days().span().get()).isNull();
        assertThat(model.filter().period()).isEqualTo(new Period(TODAY, TODAY));
        assertThat(quantities()).containsExactly(50, 100);
    }

    @Test
    void kindAndWordsNarrowTheJournalAndClearingShowsAll() {
        model.kind().set(MovementKind.SOLD);
        model.text().set("роз");
        List<Integer> narrowed = quantities();

        model.clear();

        assertThat(narrowed).containsExactly(-10, -30);
        assertThat(quantities()).containsExactly(-10, -5, -30, 50, 100);
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void aRowLeadsToItsLot() {
        model.openLot(model.rows().getFirst());

        assertThat(kit.places).containsExactly(new Place("lot", rose));
    }

    private List<Integer> quantities() {
        return model.rows().stream().map(told -> told.row().quantity()).toList();
    }
}
