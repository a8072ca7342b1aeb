package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

class CountViewModelTest {
    private static final String BARCODE = "4601234567893";

    @RegisterExtension
    final CountShop shop = new CountShop();

    private final CountDesk counting = new CountDesk(shop);
    private final TestKit kit = new TestKit();
    private final List<String> ways = new ArrayList<>();
    private long stocktake;

    @BeforeEach
    void start() {
        stocktake = shop.start();
    }

    @Test
    void theFirstLineThatNobodyHasCountedHasTheCursor() {
        shop.count(stocktake, counting.asters, 20);

        CountViewModel model = open();

        assertThat(here(model)).isEqualTo("Роза");
    }

    @Test
    void enterSavesTheNumberAndGoesOn() {
        CountViewModel model = open();

        type(model, "18");

        assertThat(line(counting.asters).counted()).isEqualTo(18);
        assertThat(here(model)).isEqualTo("Роза");
        assertThat(model.lines().getFirst().mark()).isEqualTo(CountLine.Mark.SAVED);
        assertThat(progress(model)).isEqualTo("1 of 3");
    }

    @Test
    void passingALineByEnterKeepsWhatWasExpectedOfIt() {
        CountViewModel model = open();
        type(model, "18");
        shop.sell(shop.stock.lot(counting.asters).orElseThrow().goodId(), 5, 1);
        model.cursor().up();

        model.cursor().next();

        assertThat(line(counting.asters).expected()).isEqualTo(20);
    }

    @Test
    void theSameNumberTypedAnewIsSavedAnew() {
        CountViewModel model = open();
        type(model, "18");
        shop.sell(shop.stock.lot(counting.asters).orElseThrow().goodId(), 5, 1);
        model.cursor().up();

        type(model, "1");
        model.cursor().up();
        type(model, "18");

        assertThat(line(counting.asters).expected()).isEqualTo(15);
    }

    @Test
    void whoGoesOnWithTheArrowsSavesWhatWasTyped() {
        CountViewModel model = open();

        model.lines().getFirst().text().set("18");
        model.cursor().down();

        assertThat(line(counting.asters).counted()).isEqualTo(18);
        assertThat(here(model)).isEqualTo("Роза");
    }

    @Test
    void escBringsTheSavedNumberBack() {
        shop.count(stocktake, counting.asters, 20);
        CountViewModel model = open();
        model.cursor().up();

        text(model, "7");
        model.cursor().giveUp();

        assertThat(model.lines().getFirst().text().get()).isEqualTo("20");
        assertThat(line(counting.asters).counted()).isEqualTo(20);
    }

    @Test
    void anEmptiedNumberIsNotCountedWhichIsNotZero() {
        shop.count(stocktake, counting.asters, 20);
        CountViewModel model = open();
        model.cursor().up();

        type(model, "");
        type(model, "0");

        assertThat(shop.all(stocktake)).extracting(CountRow::counted).containsExactly(null, 0, null);
    }

    @Test
    void aNumberThatIsTooLargeStaysInSightWithTheReason() {
        CountViewModel model = open();

        type(model, "1000001");

        assertThat(here(model)).isEqualTo("Астра");
        assertThat(model.lines().getFirst().text().get()).isEqualTo("1000001");
        assertThat(model.lines().getFirst().state().get().problem())
                .isEqualTo(Sentence.of("inventory.count.tooMany", 1_000_000));
        assertThat(model.refused()).hasSize(1);
    }

    @Test
    void quickTypingIsSavedInItsOrderAndWaitsForNothing() {
        Queue<Runnable> later = new ArrayDeque<>();
        CountViewModel model = model(new Kit(new Texts(Texts.RUSSIAN, TestClock.MOSCOW),
                new Background(later::add, Runnable::run, kit), kit, place -> {}));
        model.open();
        work(later);

        type(model, "1");
        type(model, "2");
        model.cursor().up();
        model.cursor().up();
        type(model, "11");
        List<CountLine.Mark> meanwhile = model.lines().stream().map(CountLine::mark).toList();
        work(later);

        assertThat(meanwhile)
                .containsExactly(CountLine.Mark.SAVING, CountLine.Mark.SAVING, CountLine.Mark.NONE);
        assertThat(model.lines()).extracting(line -> line.text().get()).containsExactly("11", "2", "");
        assertThat(shop.all(stocktake)).extracting(CountRow::counted).containsExactly(11, 2, null);
    }

    @Test
    void aBarcodeLeadsToItsGoodAlsoOutOfANumber() {
        barcode(counting.tulips);
        CountViewModel model = open();

        model.cursor().enter(model.lines().getFirst());
        model.cursor().scanned(BARCODE);

        assertThat(here(model)).isEqualTo("Тюльпан");
        assertThat(model.lines().getFirst().text().get()).isEmpty();
        assertThat(line(counting.asters).isCounted()).isFalse();
    }

    @Test
    void aScannedGoodThatIsNotCountedHereIsAdded() {
        long good = shop.flower("Ирис");
        long irises = shop.lot(shop.reception("Вечер"), good, 5, 7);
        barcode(irises);
        CountViewModel model = open();

        model.jump(BARCODE);

        assertThat(here(model)).isEqualTo("Ирис");
        assertThat(kit.notices).containsExactly(Sentence.of("inventory.count.added", "Ирис", "Вечер"));
        assertThat(progress(model)).isEqualTo("0 of 4");
    }

    @Test
    void wordsLeadToTheFirstOpenLineThatHasThem() {
        CountViewModel model = open();

        model.jump("тюль");

        assertThat(here(model)).isEqualTo("Тюльпан");
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void whatStandsNowhereIsOfferedToBeAdded() {
        CountViewModel model = open();

        model.jump("орхидея");

        assertThat(kit.sheets).hasSize(1);
    }

    @Test
    void aCountedLineStaysUnderTheHandThoughOnlyOpenOnesAreShown() {
        CountViewModel model = open();
        model.state().set(CountState.NOT_COUNTED);
        model.cursor().enterList();

        type(model, "18");

        assertThat(model.lines()).extracting(line -> name(line)).containsExactly("Астра", "Роза", "Тюльпан");
        assertThat(here(model)).isEqualTo("Роза");
    }

    @Test
    void afterTheLastLineTheSearchHasTheCursor() {
        CountViewModel model = open();
        int before = model.cursor().exits().get();

        type(model, "18");
        type(model, "250");
        type(model, "500");

        assertThat(model.cursor().exits().get()).isEqualTo(before + 1);
    }

    @Test
    void theReconciliationWaitsForWhatIsTyped() {
        CountViewModel model = open();

        text(model, "18");
        model.reconcile();

        assertThat(line(counting.asters).counted()).isEqualTo(18);
        assertThat(ways).containsExactly("reconcile");
    }

    @Test
    void numbersThatWereRefusedAreNotLeftWithoutAWord() {
        kit.confirms = false;
        CountViewModel model = open();
        type(model, "1000001");

        model.leave();

        assertThat(ways).isEmpty();
        assertThat(kit.questions).extracting(question -> question.text().key())
                .containsExactly("inventory.count.leave.question");
    }

    @Test
    void whatAnotherWindowHasAppliedIsToldAndLeftAlone() {
        CountViewModel model = open();
        shop.count(stocktake, counting.asters, 18);
        shop.apply(stocktake);

        type(model, "17");

        assertThat(model.lines().getFirst().mark()).isEqualTo(CountLine.Mark.REFUSED);
        assertThat(ways).contains("ended");
        assertThat(shop.remaining(counting.asters)).isEqualTo(18);
    }

    @Test
    void aSaleMeanwhileChangesWhatTheBooksSayAndNotWhatIsTyped() {
        CountViewModel model = open();
        text(model, "1");
        shop.clock.advance(Duration.ofMinutes(5));
        shop.sell(shop.stock.lot(counting.asters).orElseThrow().goodId(), 5, 1);

        model.refresh();

        assertThat(Objects.requireNonNull(model.lines().getFirst().row()).remaining()).isEqualTo(15);
        assertThat(model.lines().getFirst().text().get()).isEqualTo("1");
    }

    @Test
    void aStocktakeIsGivenUpAfterAQuestion() {
        CountViewModel model = open();

        model.discard(Objects.requireNonNull(model.row().get()));

        assertThat(shop.stocktakes.byId(stocktake).orElseThrow().status()).isEqualTo(StocktakeStatus.DISCARDED);
        assertThat(kit.questions.getFirst().dangerous()).isTrue();
        assertThat(ways).contains("leave");
    }

    private CountViewModel open() {
        CountViewModel model = model(kit.kit());
        model.open();
        return model;
    }

    private CountViewModel model(Kit hands) {
        return new CountViewModel(counting.desk, hands, stocktake, new CountViewModel.Ways(
                () -> ways.add("leave"), () -> ways.add("reconcile"), () -> ways.add("ended")));
    }

    private static void text(CountViewModel model, String typed) {
        CountLine line = Objects.requireNonNull(model.cursor().line().get());
        line.text().set(typed);
    }

    private static void type(CountViewModel model, String typed) {
        text(model, typed);
        model.cursor().next();
    }

    private static void work(Queue<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private CountRow line(long lot) {
        return shop.line(stocktake, lot);
    }

    private static String here(CountViewModel model) {
        return name(Objects.requireNonNull(model.cursor().line().get()));
    }

    private static String name(CountLine line) {
        CountRow row = line.row();
        return row == null ? "?" : row.goodName();
    }

    private static String progress(CountViewModel model) {
        Reconciliation totals = Objects.requireNonNull(model.row().get()).totals();
        return totals.counted() + " of " + totals.lines();
    }

    private void barcode(long lot) {
        long good = shop.stock.lot(lot).orElseThrow().goodId();
        String name = shop.goods.byId(good).orElseThrow().name();
        shop.goods.edit(good, new GoodDraft(GoodKind.FLOWER, name, "", 7, null, BARCODE));
    }
}
