package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shop.petunia.files.Table;
import shop.petunia.files.TableRow;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;

class ReceptionPlanTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    private static final KnownGood ROSE = KnownGood.inUse(12, "Роза красная Explorer 60 см", 8);
    private static final KnownGood IRIS = KnownGood.inUse(13, "Ирис Blue Magic", null);

    @Test
    void whatARowLeavesOutComesFromTheReceptionTheFlowerAndTheShop() {
        var plan = plan(
                List.of("Цветок", "Кол-во", "Цена", "Дата", "Срок жизни"),
                List.of(ROSE.name(), "5", "10", "05.03.2026", "3"),
                List.of(ROSE.name(), "5", "10", "", ""),
                List.of(IRIS.name(), "5", "10"));

        assertThat(plan.lots())
                .containsExactly(
                        lot(2, ROSE, LocalDate.of(2026, 3, 5), 3), lot(3, ROSE, RECEIVED, 8),
                        lot(4, IRIS, RECEIVED, 7));
    }

    @Test
    void aGoodThatComesTwiceStaysTwoLotsAndIsCreatedOnce() {
        var plan = plan(
                List.of("Цветок", "Кол-во", "Цена", "Срок"),
                List.of("Мимоза", "5", "10", "4"),
                List.of(" МИМОЗА", "5", "10", "6"));

        assertThat(plan.lots()).extracting(PlannedLot::line, PlannedLot::shelfLifeDays)
                .containsExactly(
                        tuple(2, 4), tuple(3, 6));
        assertThat(plan.newGoods()).containsExactly(new NewGood("Мимоза", 4));
    }

    @Test
    void allErrorsOfARowAreToldAtOnce() {
        var plan = plan(
                List.of("Цветок", "Кол-во", "Цена", "Дата", "Срок"),
                List.of("Мимоза", "2,5", "", "вчера", "0"));

        assertThat(plan.refusals(false)).extracting(RowProblem::column, RowProblem::reason)
                .containsExactly(
                        tuple(
                                FileColumn.QUANTITY, Sentence.of("files.quantity.whole", "2,5")),
                        tuple(FileColumn.UNIT_COST, Sentence.of("files.cell.empty")),
                        tuple(
                                FileColumn.ARRIVAL_DATE, Sentence.of("files.date.wrong", "вчера")),
                        tuple(
                                FileColumn.SHELF_LIFE, Sentence.of("files.days.wrong", "0")),
                        tuple(
                                FileColumn.GOOD, Sentence.of("receptions.file.unknown", "Мимоза")));
    }

    @Test
    void anIdAloneNamesTheGood() {
        var plan = plan(List.of("id", "qty", "price"), List.of("12", "5", "10"), List.of("99", "5", "10"),
                List.of("A-1", "5", "10"));

        assertThat(plan.rows().getFirst().match()).isEqualTo(new GoodMatch.Known(ROSE));
        assertThat(plan.refusals(true))
                .containsExactly(
                        new RowProblem(3, FileColumn.GOOD_ID, "id", Sentence.of("receptions.file.unknownId", "99")),
                        new RowProblem(4, FileColumn.GOOD_ID, "id", Sentence.of("receptions.file.unknownId", "A-1")));
    }

    @Test
    void theSuppliersOwnCodeDoesNotMakeAnotherFlowerOfAName() {
        var plan = plan(
                List.of("Код", "Цветок", "Кол-во", "Цена"),
                List.of("13", ROSE.name(), "5", "10"),
                List.of("13", "Мимоза", "5", "10"),
                List.of("12", "Роза красн. Explorer", "5", "10"));

        assertThat(plan.rows()).extracting(ReceptionFileRow::match)
                .containsExactly(new GoodMatch.Known(ROSE), new GoodMatch.Unknown(), new GoodMatch.Known(ROSE));
    }

    @Test
    void aDecisionHoldsForEveryRowOfTheName() {
        var plan = plan(
                List.of("Цветок", "Кол-во", "Цена"),
                List.of("Роза красн. Explorer", "5", "10"),
                List.of("роза КРАСН. Explorer", "6", "10"));

        var matched = plan.matched("Роза красн. Explorer", ROSE);
        var created = plan.created("Роза красн. Explorer");

        assertThat(plan.refusals(true)).hasSize(2);
        assertThat(matched.refusals(false)).isEmpty();
        assertThat(matched.lots()).extracting(PlannedLot::goodId).containsExactly(12L, 12L);
        assertThat(created.refusals(false)).isEmpty();
        assertThat(created.newGoods()).containsExactly(new NewGood("Роза красн. Explorer", 7));
    }

    @Test
    void columnsChosenByHandAreRead() {
        var file = file(List.of("A", "B", "C"), List.of("5", ROSE.name(), "10"));
        var chosen = file.recognised()
                .with(FileColumn.QUANTITY, 0).with(FileColumn.GOOD, 1).with(FileColumn.UNIT_COST, 2);

        var plan = file.plan(chosen, List.of(ROSE), new ReceptionFile.Defaults(RECEIVED, 7));

        assertThat(plan.lots()).containsExactly(lot(2, ROSE, RECEIVED, 8));
    }

    @Test
    void aFileWithoutQuantitiesIsRefused() {
        var file = file(List.of("Цветок", "Цена"), List.of("Мимоза", "5"));

        assertThat(refusal(file)).isEqualTo(Sentence.of("receptions.file.noColumn", FileColumn.QUANTITY));
    }

    @Test
    void twoEqualHeadingsAreRefusedWhereNobodyCanBeAsked() {
        var file = file(List.of("Цветок", "Кол-во", "Цена", "ЦЕНА"), List.of("Мимоза", "5", "1", "2"));

        assertThat(refusal(file)).isEqualTo(Sentence.of("receptions.file.sameHeadings", "Цена", FileColumn.UNIT_COST));
    }

    @Test
    void aFileOfHeadingsOnlyIsRefused() {
        var file = file(List.of("Цветок", "Кол-во", "Цена"));

        assertThat(refusal(file)).isEqualTo(Sentence.of("receptions.file.noRows"));
    }

    @SafeVarargs
    private static ReceptionPlan plan(List<String> headings, List<String>... rows) {
        var file = file(headings, rows);
        return file.plan(
                file.recognisedSurely(), List.of(ROSE, IRIS), new ReceptionFile.Defaults(RECEIVED, 7));
    }

    @SafeVarargs
    private static ReceptionFile file(List<String> headings, List<String>... cells) {
        List<TableRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            rows.add(new TableRow(rows.size() + 2, row));
        }
        return new ReceptionFile(new Table("", headings, rows));
    }

    private static PlannedLot lot(int line, KnownGood good, LocalDate arrival, int shelfLife) {
        return new PlannedLot(line, good.id(), good.name(), 5, Money.ofRoubles(10), arrival, shelfLife);
    }

    private static Sentence refusal(ReceptionFile file) {
        return catchThrowableOfType(
                UserProblem.class,
                () -> file.plan(
                        file.recognisedSurely(), List.of(), new ReceptionFile.Defaults(RECEIVED, 7)))
                .sentence();
    }
}
