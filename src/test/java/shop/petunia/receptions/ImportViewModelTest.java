package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.receptions.DeliveryDesk.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.testkit.TestKit;

class ImportViewModelTest {
    @RegisterExtension
    final DeliveryDesk shop = new DeliveryDesk();

    private final TestKit kit = new TestKit();
    private final List<Long> opened = new ArrayList<>();

    @Test
    void everyRowIsShownWithWhatIsWrongWithIt() {
        shop.floristsFlowers();
        ImportViewModel model = reading("reception-with-errors.csv");

        assertThat(model.shown()).extracting(PreviewRow::state).containsExactly(
                PreviewState.READY,
                PreviewState.SIMILAR,
                PreviewState.UNKNOWN,
                PreviewState.ERROR,
                PreviewState.ERROR,
                PreviewState.ERROR,
                PreviewState.ERROR,
                PreviewState.SIMILAR);
    }

    @Test
    void onlyProblemsHidesWhatIsReady() {
        shop.floristsFlowers();
        ImportViewModel model = reading("reception-with-errors.csv");

        model.onlyProblems().set(true);

        assertThat(model.shown()).extracting(PreviewRow::line).containsExactly(3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void nothingIsImportedBeforeEveryRowIsDecided() {
        ImportViewModel model = reading("reception-2026-03-05.csv");

        model.importAll();

        assertThat(shop.receptions.count(ReceptionFilter.ALL)).isZero();
    }

    @Test
    void allNewFlowersAreCreatedWithOneClickAndTheReceptionOpens() {
        ImportViewModel model = reading("reception-2026-03-05.csv");

        model.file().createAll();
        model.importAll();

        assertThat(opened).hasSize(1);
        assertThat(shop.lots(opened.getFirst())).hasSize(12);
        assertThat(kit.notices).containsExactly(Sentence.of("receptions.import.done", 12, 2555L));
    }

    @Test
    void theSameFileAsksBeforeItIsImportedAgain() {
        ImportViewModel first = reading("reception-2026-03-05.csv");
        first.file().createAll();
        first.importAll();
        ImportViewModel second = reading("reception-2026-03-05.csv");
        kit.confirms = false;

        second.importAll();

        assertThat(second.warnings()).extracting(ImportWarning::receptionId).containsExactly(opened.getFirst());
        assertThat(kit.questions).hasSize(1);
        assertThat(shop.receptions.count(ReceptionFilter.ALL)).isEqualTo(1);
    }

    @Test
    void theInvoiceThatCameBeforeIsWarnedOfWhileOneTypes() {
        long earlier = shop.headers.open(
                new ReceptionHeader("Утро", DeliveryDesk.TODAY, "Флора", "№ 17", ""));
        ImportViewModel model = reading("reception-2026-03-05.csv");

        model.destination().supplier().set("флора");
        model.destination().invoice().set("№ 17");

        assertThat(model.warnings()).extracting(ImportWarning::receptionId).containsExactly(earlier);
    }

    @Test
    void aMissingColumnIsChosenByHandAndRememberedAfterTheImport() {
        shop.flower("Мимоза");
        ImportViewModel model = model(Optional.empty());
        model.read(shop.file("strange.csv", "a;b;c\nМимоза;5;10,50\n"));
        Sentence obstacle = model.obstacle().get();

        model.file().columns().of(FileColumn.GOOD).set(0);
        model.file().columns().of(FileColumn.QUANTITY).set(1);
        model.file().columns().of(FileColumn.UNIT_COST).set(2);
        model.importAll();
        ImportViewModel next = model(Optional.empty());
        next.read(shop.file("next.csv", "a;b;c\nМимоза;7;11\n"));

        assertThat(obstacle).isEqualTo(Sentence.of("receptions.file.noColumn", FileColumn.GOOD));
        assertThat(next.shown()).extracting(PreviewRow::state).containsExactly(PreviewState.READY);
    }

    @Test
    void aColumnTakenForOneThingIsFreeOfAnother() {
        ImportViewModel model = reading("reception-2026-03-05.csv");

        model.file().columns().of(FileColumn.UNIT_COST).set(1);

        assertThat(model.file().columns().of(FileColumn.QUANTITY).get()).isNull();
        assertThat(model.obstacle().get()).isEqualTo(Sentence.of("receptions.file.noColumn", FileColumn.QUANTITY));
    }

    @Test
    void theDayOfTheReceptionIsTheArrivalOfRowsWithoutOne() {
        shop.flower("Мимоза");
        ImportViewModel model = model(Optional.empty());
        model.read(shop.file("mimosa.csv", "Цветок;Кол-во;Цена\nМимоза;5;10\n"));

        model.destination().date().set("02.03.2026");
        model.importAll();

        assertThat(shop.lots(opened.getFirst()))
                .extracting(LotRow::arrival)
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void rowsGoIntoAnOpenReceptionToo() {
        long reception = shop.reception("Утро");
        ReceptionRow row = shop.receptions.byId(reception).orElseThrow();
        ImportViewModel model = model(Optional.of(row));
        model.read(sample("reception-2026-03-05.csv"));

        model.file().createAll();
        model.importAll();

        assertThat(opened).containsExactly(reception);
        assertThat(shop.lots(reception)).hasSize(12);
    }

    @Test
    void aSimilarFlowerIsMatched() {
        long rose = shop.flower("Роза красная Explorer 60 см");
        ImportViewModel model = model(Optional.empty());
        model.read(shop.file("rose.csv", "Цветок;Кол-во;Цена\nРоза красн. Explorer;5;10\n"));

        model.file().decide(
                "Роза красн. Explorer",
                Optional.of(new GoodMatch.Known(KnownGood.inUse(rose, "Роза красная Explorer 60 см", 7))));
        model.importAll();

        assertThat(shop.lots(opened.getFirst())).extracting(LotRow::goodId).containsExactly(rose);
    }

    @Test
    void aDecisionIsTakenBack() {
        ImportViewModel model = model(Optional.empty());
        model.read(shop.file("mimosa.csv", "Цветок;Кол-во;Цена\nМимоза;5;10\n"));
        model.file().createAll();

        model.file().decide("мимоза", Optional.empty());

        assertThat(model.shown()).extracting(PreviewRow::state).containsExactly(PreviewState.UNKNOWN);
    }

    @Test
    void decisionsAreNotThrownAwayUnasked() {
        ImportViewModel model = reading("reception-2026-03-05.csv");
        model.file().createAll();

        model.leave();

        assertThat(kit.questions).hasSize(1);
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        ImportViewModel model = model(Optional.empty());

        model.read(shop.file("empty.csv", ""));

        assertThat(kit.refusals).containsExactly(Sentence.of("files.table.empty", "empty.csv"));
        assertThat(model.file().opened().get()).isNull();
    }

    @Test
    void tenThousandRowsAreImportedAsOneReception() {
        ImportViewModel model = model(Optional.empty());
        model.read(shop.file(
                "many.csv",
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "Цветок сорта " + (i % 50) + ";5;10,5")
                        .collect(Collectors.joining("\n", "Цветок;Кол-во;Цена\n", "\n"))));

        model.file().createAll();
        model.importAll();

        assertThat(shop.receptions.byId(opened.getFirst())).map(ReceptionRow::pieces).contains(50_000L);
    }

    private ImportViewModel reading(String sample) {
        ImportViewModel model = model(Optional.empty());
        model.read(sample(sample));
        return model;
    }

    private ImportViewModel model(Optional<ReceptionRow> into) {
        ImportViewModel model = new ImportViewModel(shop.desk, kit.kit(), into, opened::add, () -> {});
        model.refreshChoices();
        return model;
    }
}
