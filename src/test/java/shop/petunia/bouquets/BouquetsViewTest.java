package shop.petunia.bouquets;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class BouquetsViewTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    private long rose;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> BouquetsView.screen(shop.florist).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyGalleryOffersToBegin(FxRobot robot) {
        assertThat(window.words("#figures")).isEqualTo("Нет букетов");

        window.press("#bouquet-add-first");

        assertThat(window.words("#bouquet-title")).isEqualTo("Новый букет");
    }

    @Test
    void aBouquetIsComposedByKeyboardAlone(FxRobot robot) {
        flowers();
        window.press("#bouquet-add-first");

        robot.clickOn("#stem-search").write("rose").type(ENTER).write("rose").type(ENTER);
        robot.clickOn("#bouquet-name").write("Two roses");
        window.press("#bouquet-save");

        assertThat(shop.florist.bouquets().search("two", 9))
                .extracting(BouquetRow::name, BouquetRow::price, BouquetRow::can)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Two roses", Money.ofRoubles(500), 5L));
        assertThat(window.words("#figures")).isEqualTo("1 букет");
    }

    @Test
    void theSumsFollowEveryStem(FxRobot robot) {
        flowers();
        window.press("#bouquet-add-first");
        robot.clickOn("#bouquet-budget").write("600");
        robot.clickOn("#stem-search").write("rose").type(ENTER);
        List<String> one = sums();

        window.press("#stem-more-1");
        window.press("#stem-more-1");

        assertThat(List.of(one, sums())).containsExactly(
                List.of("100,00\u00a0₽", "250\u00a0₽", "осталось 350\u00a0₽", "10"),
                List.of("300,00\u00a0₽", "750\u00a0₽", "больше на 150\u00a0₽", "3"));
    }

    @Test
    void zeroTakesAFlowerOut(FxRobot robot) {
        flowers();
        window.press("#bouquet-add-first");
        robot.clickOn("#stem-search").write("rose").type(ENTER);

        robot.clickOn(".stem-quantity").type(END).type(BACK_SPACE).write("0").type(ENTER);

        assertThat(robot.lookup(".stem-line").queryAll()).isEmpty();
        assertThat(window.focused()).isEqualTo("stem-search");
    }

    @Test
    void theArrowsWalkOverTheCardsAndEnterOpens(FxRobot robot) {
        flowers();
        shop.bouquet("Alpha", new Stem(rose, 1));
        shop.bouquet("Beta", new Stem(rose, 1));
        robot.interact(view::visited);

        robot.clickOn("#bouquet-search").type(DOWN).type(RIGHT).type(ENTER);

        assertThat(window.words("#bouquet-title")).isEqualTo("Beta");
        robot.type(ESCAPE);
        assertThat(window.has("#bouquets-grid")).isTrue();
    }

    @Test
    void anotherScreenLeadsToARecipe(FxRobot robot) {
        flowers();
        long bouquet = shop.bouquet("Alpha", new Stem(rose, 3));

        robot.interact(() -> view.show(new Place("bouquet", bouquet)));

        assertThat(window.typed("#bouquet-name")).isEqualTo("Alpha");
        assertThat(window.words("#bouquet-cost")).isEqualTo("500,00\u00a0₽");
    }

    @Test
    void theChosenBouquetIsAssembledForTheShowcase(FxRobot robot) {
        flowers();
        shop.bouquet("Alpha", new Stem(rose, 3));
        robot.interact(view::visited);
        robot.clickOn("#bouquet-search").type(DOWN);

        window.press("#bouquet-assemble");
        robot.clickOn("#assemble-pieces").eraseText(1).write("2");
        window.press("#assemble-save");

        assertThat(shop.florist.showcase().page(UnitFilter.ON_SHOWCASE, Showcase.FIRST_WILTED, 0, 9))
                .extracting(UnitRow::name, UnitRow::price)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Alpha", Money.ofRoubles(1250)),
                        org.assertj.core.api.Assertions.tuple("Alpha", Money.ofRoubles(1250)));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void underAnotherDayTheFormTellsOfToday(FxRobot robot) {
        flowers();
        shop.bouquet("Alpha", new Stem(rose, 3));
        robot.interact(view::visited);
        DatePicker day = robot.lookup("#bouquets-day").query();
        robot.interact(() -> day.setValue(FlowerShop.TODAY.plusDays(20)));
        robot.clickOn("#bouquet-search").type(DOWN);

        window.press("#bouquet-assemble");

        assertThat(window.words("#assemble-can")).isEqualTo("Можно собрать сейчас: 3");
        assertThat(window.typed("#assemble-price")).isEqualTo("1250");
    }

    @Test
    void moreThanThereIsIsRefusedBesideTheNumber(FxRobot robot) {
        flowers();
        shop.bouquet("Alpha", new Stem(rose, 3));
        robot.interact(view::visited);
        robot.clickOn("#bouquet-search").type(DOWN);

        window.press("#bouquet-assemble");
        robot.clickOn("#assemble-pieces").eraseText(1).write("4");
        window.press("#assemble-save");

        assertThat(window.words("#assemble-pieces-error")).isEqualTo("На «Alpha» не хватает цветов: Rose — 2.");
    }

    @Test
    void promisedFlowersGoInAfterAQuestion(FxRobot robot) {
        flowers();
        shop.promised.put(rose, 8L);
        shop.bouquet("Alpha", new Stem(rose, 3));
        robot.interact(view::visited);
        robot.clickOn("#bouquet-search").type(DOWN);

        window.press("#bouquet-assemble");
        window.press("#assemble-save");
        boolean asked = window.has("#confirm-yes");
        window.press("#confirm-yes");

        assertThat(asked).isTrue();
        assertThat(shop.florist.showcase().count(UnitFilter.ON_SHOWCASE)).isEqualTo(1);
    }

    @Test
    void aLongNameKeepsItsLineLow(FxRobot robot) {
        rose = shop.flower("Rose of a very long name that comes from a country far away, 70 cm");
        long bouquet = shop.bouquet("Alpha", new Stem(rose, 3));

        robot.interact(() -> view.show(new Place("bouquet", bouquet)));

        assertThat(robot.lookup(".stem-line").query().getLayoutBounds().getHeight()).isBetween(40.0, 90.0);
    }

    private List<String> sums() {
        return List.of(window.words("#bouquet-cost"), window.words("#bouquet-price"),
                window.words("#bouquet-budget-left"), window.words("#bouquet-can"));
    }

    private void flowers() {
        rose = shop.flower("Rose");
        shop.lot(rose, 10, 7);
    }
}
