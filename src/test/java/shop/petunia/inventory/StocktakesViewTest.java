package shop.petunia.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class StocktakesViewTest {
    @RegisterExtension
    final CountShop shop = new CountShop();

    private final CountDesk counting = new CountDesk(shop);
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private StocktakesView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = window.show(kit -> new StocktakesView(new StocktakesViewModel(counting.desk, kit), kit));
        view.visited();
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        assertThat(window.has("#stocktake-start-first")).isTrue();
    }

    @Test
    void aStocktakeIsBegunAndCountedWithoutTheMouse(FxRobot robot) {
        window.press("#stocktake-start");
        String size = window.words("#stocktake-size");
        window.press("#stocktake-begin");

        robot.write("18").type(KeyCode.ENTER);
        robot.write("240").type(KeyCode.ENTER);

        assertThat(size).isEqualTo("В списке будет 3 позиции.");
        assertThat(window.words("#count-title")).isEqualTo("Инвентаризация 05.03.2026 10:00");
        assertThat(window.words("#count-progress")).isEqualTo("Посчитано 2 из 3");
        assertThat(shop.all(stocktake())).extracting(CountRow::counted).containsExactly(18, 240, null);
        assertThat(window.focused()).isEqualTo(field(counting.tulips));
    }

    @Test
    void arrowsAndShiftEnterLeadBackAndForth(FxRobot robot) {
        open();

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        String down = window.focused();
        robot.type(KeyCode.UP);
        String up = window.focused();
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);

        assertThat(down).isEqualTo(field(counting.tulips));
        assertThat(up).isEqualTo(field(counting.roses));
        assertThat(window.focused()).isEqualTo(field(counting.asters));
        assertThat(shop.all(stocktake())).noneMatch(CountRow::isCounted);
    }

    @Test
    void lettersDoNotGetIntoANumber(FxRobot robot) {
        open();

        robot.write("1a8-");

        assertThat(window.typed("#" + field(counting.asters))).isEqualTo("18");
    }

    @Test
    void escLeadsFromTheNumberToTheSearchAndThenToTheList(FxRobot robot) {
        open();
        robot.write("18");

        robot.type(KeyCode.ESCAPE);
        String first = window.focused();
        robot.type(KeyCode.ESCAPE);

        assertThat(first).isEqualTo("count-search");
        assertThat(window.has("#stocktakes")).isTrue();
        assertThat(shop.all(stocktake())).noneMatch(CountRow::isCounted);
    }

    @Test
    void aScanInANumberJumpsToItsGood(FxRobot robot) {
        long good = shop.stock.lot(counting.tulips).orElseThrow().goodId();
        shop.goods.edit(good, new GoodDraft(GoodKind.FLOWER, "Тюльпан", "", 7, null, "4601234567893"));
        open();

        window.scan("4601234567893");
        robot.write("510").type(KeyCode.ENTER);

        assertThat(shop.line(stocktake(), counting.tulips).counted()).isEqualTo(510);
        assertThat(shop.line(stocktake(), counting.asters).isCounted()).isFalse();
    }

    @Test
    void aNumberThatWasTypedBeforeAScanIsSaved(FxRobot robot) {
        long good = shop.stock.lot(counting.tulips).orElseThrow().goodId();
        shop.goods.edit(good, new GoodDraft(GoodKind.FLOWER, "Тюльпан", "", 7, null, "FL-00018"));
        open();

        robot.write("24");
        window.scan("FL-00018");

        assertThat(window.focused()).isEqualTo(field(counting.tulips));
        assertThat(shop.line(stocktake(), counting.asters).counted()).isEqualTo(24);
    }

    @Test
    void theSearchJumpsToWhatItFound(FxRobot robot) {
        open();
        window.focus("#count-search");

        robot.interact(() -> robot.lookup("#count-search").queryTextInputControl().setText("тюль"));
        robot.type(KeyCode.ENTER);

        assertThat(window.focused()).isEqualTo(field(counting.tulips));
        assertThat(window.rows("#count-lines")).hasSize(1);
    }

    @Test
    void blindCountingHidesWhatTheBooksExpect() {
        counting.settings.set(InventorySettings.BLIND, true);
        open();

        shop.count(stocktake(), counting.asters, 18);
        new FxRobot().interact(view::visited);

        assertThat(window.has(".count-books")).isFalse();
        assertThat(new FxRobot().lookup("#count-differing").query().isVisible()).isFalse();
        assertThat(window.has(".count-less")).isFalse();
    }

    @Test
    void whatIsTypedIsReconciledByF8AndAppliedAfterTheQuestion(FxRobot robot) {
        open();
        robot.type(KeyCode.DOWN);
        robot.write("240").type(KeyCode.ENTER);
        robot.write("510");

        robot.type(KeyCode.F8);
        String shortage = window.words("#totals-shortage") + " " + window.words("#totals-shortage-below");
        String surplus = window.words("#totals-surplus") + " " + window.words("#totals-surplus-below");
        String open = window.words("#reconcile-not-counted");
        window.press("#reconcile-apply");
        window.press("#confirm-yes");

        assertThat(shortage).isEqualTo("−10 шт. 100,00\u00a0₽");
        assertThat(surplus).isEqualTo("+10 шт. 100,00\u00a0₽");
        assertThat(open).isEqualTo(
                "1 позиция не посчитана: её остаток не изменится, досчитать её потом можно будет в новой инвентаризации.");
        assertThat(window.words("#stocktake-status-badge")).isEqualTo("Применена");
        assertThat(window.rows("#stocktake-corrections")).hasSize(2);
        assertThat(shop.remaining(counting.roses, counting.tulips)).containsExactly(240, 510);
    }

    @Test
    void onlyDifferencesAreShownUntilAllAreAskedFor() {
        open();
        shop.count(stocktake(), counting.roses, 240);
        window.press("#count-reconcile");
        int differing = window.rows("#reconcile-lines").size();

        window.press("#reconcile-all");

        assertThat(differing).isEqualTo(1);
        assertThat(window.rows("#reconcile-lines")).hasSize(3);
    }

    @Test
    void aLotAtZeroIsFoundAndAdded(FxRobot robot) {
        long irises = shop.lot(counting.delivery, shop.flower("Ирис"), 5, 7);
        shop.writeOff(irises, 5);
        open();
        window.focus("#count-search");
        robot.interact(() -> robot.lookup("#count-search").queryTextInputControl().setText("ирис"));
        robot.type(KeyCode.ENTER);

        window.press("#add-lot-add");

        assertThat(window.focused()).isEqualTo(field(irises));
    }

    @Test
    void aNumberThatWasRefusedIsRedAndLeadsBack(FxRobot robot) {
        open();
        robot.write("1000");
        shop.clock.advance(Duration.ofSeconds(1));
        robot.write("001").type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN);

        window.press("#count-refused");

        assertThat(window.focused()).isEqualTo(field(counting.asters));
        assertThat(window.typed("#" + field(counting.asters))).isEqualTo("1000001");
    }

    @Test
    void oneThatIsUnderWayIsGoneOnWithWhereNobodyHasCounted(FxRobot robot) {
        long id = shop.start();
        shop.count(id, counting.asters, 20);
        robot.interact(view::visited);

        window.press("#stocktake-resume-" + id);

        assertThat(window.focused()).isEqualTo(field(counting.roses));
    }

    @Test
    void aNumberBegunGoesOnThoughItsLineWasScrolledAway(FxRobot robot) {
        long reception = shop.reception("Вечер");
        for (int i = 10; i < 50; i++) {
            shop.lot(reception, shop.flower("Флокс " + i), 5, 7);
        }
        open();
        robot.write("1");

        robot.interact(() -> robot.lookup("#count-lines").queryTableView().scrollTo(42));
        robot.write("8").type(KeyCode.ENTER);

        assertThat(shop.line(stocktake(), counting.asters).counted()).isEqualTo(18);
        assertThat(shop.all(stocktake())).filteredOn(CountRow::isCounted).hasSize(1);
        assertThat(window.focused()).isEqualTo(field(counting.roses));
    }

    @Test
    void aBadRowOfAFileIsNamedAndNothingBegins(FxRobot robot, @TempDir Path folder) {
        load(robot, folder, "Цветок;Кол-во\nАстра;18\nМимоза;5\n");

        window.press("#stocktake-begin");

        assertThat(problems(robot)).anyMatch(line -> line.startsWith("Строка 3: «Мимоза»"));
        assertThat(shop.stocktakes.count(StocktakeFilter.ALL)).isZero();
    }

    @Test
    void aFileBeginsAStocktakeWithItsNumbers(FxRobot robot, @TempDir Path folder) {
        load(robot, folder, "Цветок;Кол-во\nАстра;18\nРоза;250\n");

        window.press("#stocktake-begin");

        assertThat(window.words("#count-progress")).isEqualTo("Посчитано 2 из 3");
        assertThat(window.focused()).isEqualTo(field(counting.tulips));
    }

    /** What the chooser of files would lead to. */
    private void load(FxRobot robot, Path folder, String rows) {
        CountFile file = CountFile.read(written(folder, rows));
        robot.interact(() -> StocktakeForm.open(window.kit(), counting.desk,
                Optional.of(new StocktakeForm.Loaded(file, Optional.empty())),
                id -> view.show(new Place("stocktake", id))));
    }

    private static Path written(Path folder, String rows) {
        try {
            return Files.writeString(folder.resolve("counts.csv"), rows);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> problems(FxRobot robot) {
        return robot.lookup("#stocktake-problems").queryAs(Pane.class).getChildren().stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void open() {
        long id = shop.start();
        new FxRobot().interact(() -> view.show(new Place("stocktake", id)));
    }

    private long stocktake() {
        return shop.stocktakes.page(StocktakeFilter.ALL, 0, 1).getFirst().id();
    }

    private String field(long lot) {
        return "count-" + shop.line(stocktake(), lot).id();
    }
}
