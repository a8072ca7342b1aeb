package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/** The sample files of the suppliers. */
class ReceptionFileTest {
    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    private static final ReceptionFile.Defaults DEFAULTS = new ReceptionFile.Defaults(LocalDate.of(2026, 3, 9), 7);

    @Test
    void theSuppliersCsvGivesTwelveLots() throws URISyntaxException {
        var plan = planOf("reception-2026-03-05.csv", List.of());

        assertThat(plan.refusals(true)).isEmpty();
        assertThat(plan.lots())
                .containsExactly(
                        created(2, "Роза красная Explorer 60 см", 250, 78_50, 7),
                        created(3, "Роза белая Mondial 50 см", 120, 82_00, 7),
                        created(4, "Тюльпан Strong Gold", 500, 41_30, 6),
                        created(5, "Гипсофила Xlence", 40, 115_00, 10),
                        created(6, "Эустома белая", 60, 96_75, 8),
                        created(7, "Хризантема Balthazar", 75, 88_20, 14),
                        created(8, "Эвкалипт Cinerea", 30, 64_00, 12),
                        created(9, "Альстромерия розовая", 80, 71_90, 11),
                        created(10, "Ирис Blue Magic", 150, 38_00, 5),
                        created(11, "Гвоздика Moonvista", 200, 33_60, 14),
                        created(12, "Рускус", 50, 45_00, 20),
                        created(13, "Пион Sarah Bernhardt", 1000, 1210_00, 5));
        assertThat(plan.newGoods()).hasSize(12).contains(new NewGood("Рускус", 20));
    }

    @Test
    void theAccountingProgramsFileGivesEightLotsWithTheShopsShelfLife() throws URISyntaxException {
        var plan = planOf("reception-1c-cp1251.csv", List.of());

        assertThat(plan.refusals(true)).isEmpty();
        assertThat(plan.lots())
                .containsExactly(
                        created(2, "Роза красная Explorer 60 см", 250, 78_50, 7),
                        created(3, "Роза белая Mondial 50 см", 120, 82_00, 7),
                        created(4, "Тюльпан Strong Gold", 500, 41_30, 7),
                        created(5, "Гипсофила Xlence", 40, 115_00, 7),
                        created(6, "Эустома белая", 60, 96_75, 7),
                        created(7, "Хризантема Balthazar", 75, 88_20, 7),
                        created(8, "Эвкалипт Cinerea", 30, 64_00, 7),
                        created(9, "Альстромерия розовая", 80, 71_90, 7));
    }

    @Test
    void aKnownFlowerGivesItsOwnShelfLife() throws URISyntaxException {
        var plan = planOf("reception-1c-cp1251.csv", flowers());

        assertThat(plan.lots().get(2))
                .isEqualTo(new PlannedLot(4, 3L, "Тюльпан Strong Gold", 500, Money.ofKopecks(41_30), MARCH_5, 6));
        assertThat(plan.newGoods()).isEmpty();
    }

    @Test
    void everyRowWithAnErrorIsNamedWithColumnAndReason() throws URISyntaxException {
        var plan = planOf("reception-with-errors.csv", flowers());

        assertThat(plan.refusals(false))
                .containsExactly(
                        flower(3, Sentence.of(
                                "receptions.file.similar", "Роза красн. Explorer", "Роза красная Explorer 60 см")),
                        flower(4, Sentence.of("receptions.file.unknown", "Незнакомый цветок")),
                        quantity(5, Sentence.of("files.quantity.positive", "-5")),
                        quantity(6, Sentence.of("files.number.wrong", "много")),
                        new RowProblem(7, FileColumn.ARRIVAL_DATE, "arrival_date",
                                Sentence.of("files.date.noSuchDay", "2026-02-30")),
                        flower(8, Sentence.of("receptions.file.noGood")),
                        flower(9, Sentence.of(
                                "receptions.file.similar",
                                "Гвоздика \"Moonvista\", короткая",
                                "Гвоздика Moonvista")));
    }

    @Test
    void whereUnknownFlowersAreCreatedSimilarOnesAreStillForAPerson() throws URISyntaxException {
        var plan = planOf("reception-with-errors.csv", flowers());

        assertThat(plan.refusals(true))
                .extracting(RowProblem::line, problem -> problem.reason().key())
                .containsExactly(
                        tuple(3, "receptions.file.similarChoose"),
                        tuple(5, "files.quantity.positive"),
                        tuple(6, "files.number.wrong"),
                        tuple(7, "files.date.noSuchDay"),
                        tuple(8, "receptions.file.noGood"),
                        tuple(9, "receptions.file.similarChoose"));
    }

    @Test
    void anErrorIsOneSentence() throws URISyntaxException {
        var russian = new Texts(Texts.RUSSIAN, ZoneOffset.UTC);
        var english = new Texts(Texts.ENGLISH, ZoneOffset.UTC);

        var problems = planOf("reception-with-errors.csv", flowers()).refusals(false);

        assertThat(problems.stream().map(RowProblem::sentence).map(russian::of))
                .contains(
                        "Строка 3, «flower»: Цветка «Роза красн. Explorer» нет в каталоге."
                                + " Есть похожий: «Роза красная Explorer 60 см».",
                        "Строка 5, «quantity»: «-5» — количество должно быть больше нуля.");
        assertThat(problems.stream().map(RowProblem::sentence).map(english::of))
                .contains("Row 7, “arrival_date”: “2026-02-30”: there is no such day in the calendar.");
    }

    @Test
    void anotherKindOfTableIsRefusedForWhatItLacks() throws URISyntaxException {
        var file = ReceptionFile.read(sample("clients.csv"));

        var refusal = catchThrowableOfType(UserProblem.class, file::recognisedSurely);

        assertThat(refusal.sentence()).isEqualTo(Sentence.of("receptions.file.noColumn", FileColumn.GOOD));
    }

    private static List<KnownGood> flowers() throws URISyntaxException {
        var lots = planOf("reception-2026-03-05.csv", List.of()).lots();
        return IntStream.range(0, lots.size())
                .mapToObj(i -> KnownGood.inUse(i + 1, lots.get(i).goodName(), lots.get(i).shelfLifeDays()))
                .toList();
    }

    private static ReceptionPlan planOf(String sample, List<KnownGood> goods) throws URISyntaxException {
        var file = ReceptionFile.read(sample(sample));
        return file.plan(file.recognisedSurely(), goods, DEFAULTS);
    }

    private static Path sample(String name) throws URISyntaxException {
        var place = ReceptionFileTest.class.getResource("samples/" + name);
        return Path.of(Objects.requireNonNull(place).toURI());
    }

    private static PlannedLot created(int line, String name, int quantity, long kopecks, int shelfLife) {
        return new PlannedLot(line, null, name, quantity, Money.ofKopecks(kopecks), MARCH_5, shelfLife);
    }

    private static RowProblem flower(int line, Sentence reason) {
        return new RowProblem(line, FileColumn.GOOD, "flower", reason);
    }

    private static RowProblem quantity(int line, Sentence reason) {
        return new RowProblem(line, FileColumn.QUANTITY, "quantity", reason);
    }
}
