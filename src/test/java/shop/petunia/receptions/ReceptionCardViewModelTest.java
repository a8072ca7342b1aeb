package shop.petunia.receptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static shop.petunia.receptions.DeliveryDesk.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Sentence;
import shop.petunia.stock.LotRow;
import shop.petunia.stock.ReceptionFilter;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.stock.ReceptionStatus;
import shop.petunia.stock.SettlementOffer;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class ReceptionCardViewModelTest {
    @RegisterExtension
    final DeliveryDesk shop = new DeliveryDesk();

    private final TestKit kit = new TestKit();
    private final List<String> left = new ArrayList<>();

    @Test
    void aTypedLineIsAddedAndTheNextBeginsEmpty() {
        long rose = shop.flower("Роза");
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        type(card.quickLine(), "роза", "250", "78,50", "6");

        assertThat(card.lines())
                .extracting(LotRow::goodId, LotRow::received, line -> line.unitCost().kopecks(), LotRow::shelfLifeDays,
                        LotRow::arrival)
                .containsExactly(tuple(rose, 250, 78_50L, 6, TODAY));
        assertThat(card.quickLine().isBlank()).isTrue();
        assertThat(row(card).pieces()).isEqualTo(250);
    }

    @Test
    void aLineWithoutShelfLifeTakesTheFlowers() {
        shop.flower("Роза");
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        type(card.quickLine(), "Роза", "5", "10", "");

        assertThat(card.lines()).extracting(LotRow::shelfLifeDays).containsExactly(7);
    }

    @Test
    void whatIsWrongWithALineStandsBesideItsField() {
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        type(card.quickLine(), "Орхидея", "5", "10", "");
        Sentence unknown = card.quickLine().good().errorProperty().get();
        type(card.quickLine(), "Орхидея", "0", "дорого", "99999");
        LineInputs inputs = card.quickLine().inputs();

        assertThat(unknown).isEqualTo(Sentence.of("receptions.line.unknownGood", "Орхидея"));
        assertThat(List.of(key(inputs.quantity().errorProperty().get()), key(inputs.unitCost().errorProperty().get()),
                key(inputs.shelfLife().errorProperty().get())))
                .containsExactly("ui.input.between", "ui.input.money", "ui.input.between");
        assertThat(card.lines()).isEmpty();
    }

    @Test
    void aFlowerThatIsNotInTheCatalogueIsCreatedOnTheSpot() {
        ReceptionCardViewModel card = card(shop.reception("Утро"));
        card.quickLine().good().set("Орхидея");

        card.quickLine().createGood();
        type(card.quickLine(), "Орхидея", "5", "10", "");

        assertThat(card.lines()).extracting(LotRow::goodName).containsExactly("Орхидея");
    }

    @Test
    void oneOfSeveralFlowersMustBeChosen() {
        shop.flower("Роза белая");
        shop.flower("Роза красная");
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        type(card.quickLine(), "роза", "5", "10", "");

        assertThat(card.quickLine().good().errorProperty().get())
                .isEqualTo(Sentence.of("receptions.line.whichGood", "роза"));
    }

    @Test
    void aLineFromWhichNothingMovedIsDeleted() {
        long reception = shop.reception("Утро");
        shop.line(reception, shop.flower("Роза"), 5);
        ReceptionCardViewModel card = card(reception);

        card.deleteLine(Objects.requireNonNull(card.lines().getFirst()));

        assertThat(card.lines()).isEmpty();
        assertThat(kit.notices).containsExactly(Sentence.of("receptions.line.deleted", "Роза"));
    }

    @Test
    void aLineFromWhichWasSoldStays() {
        long reception = shop.reception("Утро");
        shop.sell(shop.line(reception, shop.flower("Роза"), 5), 2);
        ReceptionCardViewModel card = card(reception);

        card.deleteLine(Objects.requireNonNull(card.lines().getFirst()));

        assertThat(kit.refusals).containsExactly(Sentence.of("stock.line.moved", "Роза"));
    }

    @Test
    void closingAsksAndReopeningToo() {
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        card.close(row(card));
        ReceptionStatus closed = row(card).status();
        card.reopen(row(card));

        assertThat(List.of(closed, row(card).status()))
                .containsExactly(ReceptionStatus.CLOSED, ReceptionStatus.OPEN);
        assertThat(kit.questions).extracting(question -> question.title().key())
                .containsExactly("receptions.close", "receptions.reopen");
    }

    @Test
    void anEmptyReceptionIsDeletedAndLeft() {
        ReceptionCardViewModel card = card(shop.reception("Утро"));

        card.delete(row(card));

        assertThat(left).containsExactly("left");
        assertThat(shop.receptions.count(ReceptionFilter.ALL)).isZero();
    }

    @Test
    void aRemainderLeadsToItsLotAndSoDoesAClosedLine() {
        long reception = shop.reception("Утро");
        long lot = shop.line(reception, shop.flower("Роза"), 5);
        ReceptionCardViewModel card = card(reception);

        card.goToLot(Objects.requireNonNull(card.lines().getFirst()));
        card.close(row(card));
        card.openLine(Objects.requireNonNull(card.lines().getFirst()));

        assertThat(kit.places).containsExactly(new Place("lot", lot), new Place("lot", lot));
    }

    @Test
    void whatWasSoldBeforeItWasBookedIsOfferedAndTakenFromAClosedReceptionToo() {
        long iris = shop.flower("Ирис");
        shop.sellGood(iris, 5);
        ReceptionCardViewModel card = card(shop.reception("Утро"));
        type(card.quickLine(), "Ирис", "20", "10", "");
        List<SettlementOffer> offered = List.copyOf(card.offers());
        card.close(row(card));
        kit.notices.clear();

        card.settle(card.offers());

        assertThat(offered).containsExactly(new SettlementOffer(iris, "Ирис", 5, 20));
        assertThat(kit.notices).containsExactly(Sentence.of("receptions.settle.done", 5));
        assertThat(card.offers()).isEmpty();
        assertThat(row(card).remaining()).isEqualTo(15);
    }

    @Test
    void theLinesAreSavedAsATable() throws IOException {
        long reception = shop.reception("Утро");
        shop.line(reception, shop.flower("Роза"), 5);
        Path file = shop.folder.resolve("lines.csv");
        kit.chosen = Optional.of(file);
        ReceptionCardViewModel card = card(reception);

        card.papers(row(card)).exportLines();

        assertThat(Files.readString(file)).contains("Роза;5;10,00;50,00;05.03.2026;7;12.03.2026;7;5");
    }

    private ReceptionCardViewModel card(long reception) {
        ReceptionCardViewModel card =
                new ReceptionCardViewModel(shop.desk, kit.kit(), reception, () -> left.add("left"), row -> {});
        card.refresh();
        return card;
    }

    private static void type(QuickLine line, String good, String quantity, String cost, String shelfLife) {
        line.good().set(good);
        line.inputs().quantity().set(quantity);
        line.inputs().unitCost().set(cost);
        line.inputs().shelfLife().set(shelfLife);
        line.add();
    }

    private static String key(@org.jspecify.annotations.Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.key();
    }

    private static ReceptionRow row(ReceptionCardViewModel card) {
        return Objects.requireNonNull(card.row().get());
    }
}
