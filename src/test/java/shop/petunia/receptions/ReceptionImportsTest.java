package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.receptions.DeliveryDesk.TODAY;
import static shop.petunia.receptions.DeliveryDesk.header;
import static shop.petunia.receptions.DeliveryDesk.sample;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodColumn;
import shop.petunia.catalog.GoodFilter;
import shop.petunia.catalog.GoodRow;
import shop.petunia.shared.Sort;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Progress;
import shop.petunia.ui.Texts;

class ReceptionImportsTest {
    private static final String SUPPLIERS = "reception-2026-03-05.csv";
    private static final String ACCOUNTING = "reception-1c-cp1251.csv";
    private static final String ERRORS = "reception-with-errors.csv";

    @RegisterExtension
    final DeliveryDesk shop = new DeliveryDesk();

    private final ReceptionImports imports = shop.imports;

    @Test
    void theSuppliersFileBecomesTwelveLotsInAnEmptyShop() {
        Imported done = imported(SUPPLIERS, create());

        assertThat(done).isEqualTo(new Imported(done.receptionId(), 12, 2555, 12));
        assertThat(shop.lots(done.receptionId())).extracting(ReceptionImportsTest::numbers)
                .containsExactly(
                        tuple("Роза красная Explorer 60 см", 250, 78_50L, TODAY, 7),
                        tuple("Роза белая Mondial 50 см", 120, 82_00L, TODAY, 7),
                        tuple("Тюльпан Strong Gold", 500, 41_30L, TODAY, 6),
                        tuple("Гипсофила Xlence", 40, 115_00L, TODAY, 10),
                        tuple("Эустома белая", 60, 96_75L, TODAY, 8),
                        tuple("Хризантема Balthazar", 75, 88_20L, TODAY, 14),
                        tuple("Эвкалипт Cinerea", 30, 64_00L, TODAY, 12),
                        tuple("Альстромерия розовая", 80, 71_90L, TODAY, 11),
                        tuple("Ирис Blue Magic", 150, 38_00L, TODAY, 5),
                        tuple("Гвоздика Moonvista", 200, 33_60L, TODAY, 14),
                        tuple("Рускус", 50, 45_00L, TODAY, 20),
                        tuple("Пион Sarah Bernhardt", 1000, 1210_00L, TODAY, 5));
    }

    @Test
    void theAccountingProgramsFileBecomesEightLotsWithTheShopsShelfLife() {
        Imported done = imported(ACCOUNTING, create());

        assertThat(shop.lots(done.receptionId())).extracting(ReceptionImportsTest::numbers)
                .containsExactly(
                        tuple("Роза красная Explorer 60 см", 250, 78_50L, TODAY, 7),
                        tuple("Роза белая Mondial 50 см", 120, 82_00L, TODAY, 7),
                        tuple("Тюльпан Strong Gold", 500, 41_30L, TODAY, 7),
                        tuple("Гипсофила Xlence", 40, 115_00L, TODAY, 7),
                        tuple("Эустома белая", 60, 96_75L, TODAY, 7),
                        tuple("Хризантема Balthazar", 75, 88_20L, TODAY, 7),
                        tuple("Эвкалипт Cinerea", 30, 64_00L, TODAY, 7),
                        tuple("Альстромерия розовая", 80, 71_90L, TODAY, 7));
    }

    @Test
    void theSecondFileTakesTheFlowersThatTheFirstHasCreated() {
        imported(SUPPLIERS, create());

        Imported second = imported(ACCOUNTING, new ImportOptions(ACCOUNTING, false, false));

        assertThat(List.of(second.lots(), second.goods(), shop.goods.count(GoodFilter.IN_USE)))
                .containsExactly(8, 0, 12L);
    }

    @Test
    void everyErrorIsNamedWithItsRowItsColumnAndTheReason() {
        shop.floristsFlowers();

        assertThat(told(imports.plan(sample(ERRORS), TODAY), false))
                .containsExactly(
                        "Строка 3, «flower»: Цветка «Роза красн. Explorer» нет в каталоге."
                                + " Есть похожий: «Роза красная Explorer 60 см».",
                        "Строка 4, «flower»: Цветка «Незнакомый цветок» нет в каталоге.",
                        "Строка 5, «quantity»: «-5» — количество должно быть больше нуля.",
                        "Строка 6, «quantity»: «много» — не число.",
                        "Строка 7, «arrival_date»: «2026-02-30» — такого дня нет в календаре.",
                        "Строка 8, «flower»: Не указан цветок.",
                        "Строка 9, «flower»: Цветка «Гвоздика \"Moonvista\", короткая» нет в каталоге."
                                + " Есть похожий: «Гвоздика Moonvista».");
    }

    @Test
    void whoLetsFlowersBeCreatedStillDecidesAboutSimilarOnes() {
        shop.floristsFlowers();

        List<String> told = told(imports.plan(sample(ERRORS), TODAY), true);

        assertThat(told).extracting(sentence -> sentence.substring(0, 8)).containsExactly(
                "Строка 3", "Строка 5", "Строка 6", "Строка 7", "Строка 8", "Строка 9");
        assertThat(told.getFirst())
                .isEqualTo("Строка 3, «flower»: «Роза красн. Explorer» похоже на «Роза красная Explorer 60 см»."
                        + " Выберите в окне импорта: тот же это цветок или новый.");
    }

    @Test
    void withOneErrorNothingIsImported() {
        shop.floristsFlowers();
        ReceptionPlan plan = imports.plan(sample(ERRORS), TODAY);

        assertThatThrownBy(() -> importAll(plan, new ImportOptions(ERRORS, true, false)))
                .satisfies(refusal(
                        "receptions.import.refused",
                        6L,
                        plan.refusals(true).getFirst().sentence()));
        assertThat(everything()).containsExactly(0L, 4L);
    }

    @Test
    void whatIsRefusedHalfwayLeavesNothingBehind() {
        ReceptionPlan plan = imports.plan(sample(SUPPLIERS), TODAY);
        ImportTarget gone = new ImportTarget.OpenReception(999);

        assertThatThrownBy(() -> imports.importAll(plan, gone, create(), UUID.randomUUID(), Progress.UNWATCHED))
                .satisfies(refusal("stock.reception.gone"));
        assertThat(everything()).containsExactly(0L, 0L);
    }

    @Test
    void cancellingLeavesNothingBehind() {
        ReceptionPlan plan = imports.plan(shop.file("many.csv", many(120)), TODAY);
        Progress cancelling = (done, total) -> {
            if (done >= 100) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> imports.importAll(
                plan, new ImportTarget.NewReception(header("Утро")), create(), UUID.randomUUID(), cancelling))
                .isInstanceOf(CancellationException.class);
        assertThat(everything()).containsExactly(0L, 0L);
    }

    @Test
    void theSameFileIsImportedAgainOnlyOnPurpose() {
        Imported first = imported(SUPPLIERS, create());
        ReceptionPlan plan = imports.plan(sample(SUPPLIERS), TODAY);

        assertThat(imports.warnings(plan.sha256(), new ImportTarget.NewReception(header("Ещё"))))
                .extracting(ImportWarning::receptionId)
                .containsExactly(first.receptionId());
        assertThatThrownBy(() -> importAll(plan, new ImportOptions(SUPPLIERS, false, false)))
                .satisfies(refusal("receptions.import.sameFile", "Утро", TODAY));
        Imported again = importAll(plan, new ImportOptions(SUPPLIERS, false, true));
        assertThat(shop.lots(again.receptionId())).hasSize(12);
    }

    @Test
    void theSameOperationImportsOnce() {
        UUID operation = UUID.randomUUID();
        ReceptionPlan plan = imports.plan(sample(SUPPLIERS), TODAY);
        ImportTarget target = new ImportTarget.NewReception(header("Утро"));
        Imported first = imports.importAll(plan, target, create(), operation, Progress.UNWATCHED);

        Imported repeated = imports.importAll(plan, target, create(), operation, Progress.UNWATCHED);

        assertThat(repeated).isEqualTo(new Imported(first.receptionId(), 12, 2555, 0));
        assertThat(everything()).containsExactly(1L, 12L);
    }

    @Test
    void aSupplierIsCreatedWithTheReceptionAndTheSecondInvoiceIsWarnedOf() {
        ReceptionHeader header = new ReceptionHeader("Утро", TODAY, "Флора", "№ 17", "");
        ReceptionPlan plan = imports.plan(sample(SUPPLIERS), TODAY);
        Imported done = imports.importAll(
                plan, new ImportTarget.NewReception(header), create(), UUID.randomUUID(), Progress.UNWATCHED);

        ReceptionHeader second = new ReceptionHeader("Вечер", TODAY, "ФЛОРА", "№ 17", "");

        assertThat(shop.receptions.byId(done.receptionId())).map(ReceptionRow::supplierName).contains("Флора");
        assertThat(imports.warnings("another", new ImportTarget.NewReception(second)))
                .containsExactly(ImportWarning.sameInvoice(
                        shop.receptions.byId(done.receptionId()).orElseThrow()));
    }

    @Test
    void aSimilarNameIsMatchedByHandForAllItsRows() {
        long rose = shop.flower("Роза красная Explorer 60 см");
        ReceptionPlan plan = imports.plan(
                shop.file("rose.csv", "Цветок;Кол-во;Цена\nРоза красн. Explorer;5;10\nроза красн. explorer;7;10\n"),
                TODAY);

        Imported done = importAll(
                plan.matched("Роза красн. Explorer", KnownGood.inUse(rose, "Роза красная Explorer 60 см", 7)),
                new ImportOptions("rose.csv", false, false));

        assertThat(shop.lots(done.receptionId())).extracting(LotRow::goodId, LotRow::received)
                .containsExactly(tuple(rose, 5), tuple(rose, 7));
    }

    @Test
    void aGoodThatSomebodyCreatedMeanwhileIsTaken() {
        ReceptionPlan plan =
                imports.plan(shop.file("mimosa.csv", "Цветок;Кол-во;Цена\nМимоза;5;10\n"), TODAY);
        long mimosa = shop.flower("МИМОЗА");

        Imported done = importAll(plan, create());

        assertThat(shop.lots(done.receptionId())).extracting(LotRow::goodId).containsExactly(mimosa);
    }

    @Test
    void anArchivedGoodOfThatNameComesBackInsteadOfASecondOne() {
        long mimosa = shop.flower("Мимоза");
        shop.goods.archive(mimosa);

        Imported done = importAll(
                imports.plan(shop.file("mimosa.csv", "Цветок;Кол-во;Цена\nМимоза;5;10\nмимоза;3;10\n"), TODAY),
                new ImportOptions("mimosa.csv", false, false));

        assertThat(shop.lots(done.receptionId())).extracting(LotRow::goodId).containsExactly(mimosa, mimosa);
        assertThat(shop.goods.page(GoodFilter.IN_USE, Sort.by(GoodColumn.NAME), 0, 10))
                .extracting(GoodRow::id)
                .containsExactly(mimosa);
    }

    @Test
    void aCreatedFlowerKeepsTheShelfLifeOfItsFirstRow() {
        imported(SUPPLIERS, create());

        assertThat(shop.goods.named("рускус")).map(GoodRow::shelfLifeDays).contains(20);
    }

    @Test
    void rowsWithoutADayArriveWithTheReception() {
        long reception = shop.reception("Утро");
        ReceptionPlan plan = imports.plan(
                shop.file("mimosa.csv", "Цветок;Кол-во;Цена\nМимоза;5;10\n"), LocalDate.of(2026, 3, 2));

        imports.importAll(
                plan, new ImportTarget.OpenReception(reception), create(), UUID.randomUUID(), Progress.UNWATCHED);

        assertThat(shop.lots(reception)).extracting(LotRow::arrival).containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void columnsThatWereChosenAreTakenForTheNextFileOfTheseHeadings() {
        shop.flower("Мимоза");
        String first = "a;b;c\nМимоза;5;10\n";
        ReceptionFile file =
                ReceptionFile.read(shop.file("first.csv", first));
        imports.remember(file, new ColumnMapping(
                Map.of(FileColumn.GOOD, 0, FileColumn.QUANTITY, 1, FileColumn.UNIT_COST, 2)));

        ReceptionPlan plan = imports.plan(shop.file("second.csv", "A;B;C\nМимоза;8;12\n"), TODAY);

        assertThat(plan.lots()).extracting(PlannedLot::quantity).containsExactly(8);
    }

    private Imported imported(String sample, ImportOptions options) {
        return importAll(imports.plan(sample(sample), TODAY), options);
    }

    private Imported importAll(ReceptionPlan plan, ImportOptions options) {
        return imports.importAll(
                plan, new ImportTarget.NewReception(header("Утро")), options, UUID.randomUUID(), Progress.UNWATCHED);
    }

    private static ImportOptions create() {
        return new ImportOptions("file.csv", true, false);
    }

    private List<String> told(ReceptionPlan plan, boolean createFlowers) {
        Texts texts = new Texts(Texts.RUSSIAN, TestClock.MOSCOW);
        return imports.refusals(plan, createFlowers).stream().map(texts::of).toList();
    }

    /** Receptions and goods. */
    private List<Long> everything() {
        return List.of(shop.receptions.count(ReceptionFilter.ALL), shop.goods.count(GoodFilter.IN_USE));
    }

    private static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "Цветок №" + i + ";5;10")
                .collect(Collectors.joining("\n", "Цветок;Кол-во;Цена\n", "\n"));
    }

    private static Tuple numbers(LotRow lot) {
        return tuple(lot.goodName(), lot.received(), lot.unitCost().kopecks(), lot.arrival(), lot.shelfLifeDays());
    }
}
