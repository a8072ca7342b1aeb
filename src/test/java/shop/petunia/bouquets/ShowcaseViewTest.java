package shop.petunia.bouquets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.stock.Document;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class ShowcaseViewTest {
    @RegisterExtension
    final FlowerShop shop = new FlowerShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    private long unit;
    private long lot;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> ShowcaseView.screen(shop.florist).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyShowcaseOffersToAssemble(FxRobot robot) {
        window.press("#unit-assemble-first");

        assertThat(window.has("#assemble-bouquet")).isTrue();
    }

    @Test
    void aBouquetIsTakenApartWithItsSpoiltStems(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.press("#unit-take-apart");
        Spinner<Integer> spoilt = robot.lookup("#apart-1").query();
        robot.interact(() -> spoilt.getValueFactory().setValue(2));

        window.press("#apart-save");

        assertThat(shop.remaining(lot)).isEqualTo(8);
        assertThat(List.of(window.words("#units-here"), window.words("#units-apart")))
                .containsExactly("На витрине 0", "Разобраны 1");
    }

    @Test
    void aBouquetIsWrittenOffAsOne(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.press("#unit-write-off");

        window.press("#loss-save");

        assertThat(shop.remaining(lot)).isEqualTo(5);
        assertThat(window.words("#units-lost")).isEqualTo("Списаны 1");
    }

    @Test
    void anotherReasonIsAskedForBesideTheComment(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.press("#unit-write-off");
        window.press("#loss-reason-other");

        window.press("#loss-save");

        assertThat(window.words("#loss-comment-error"))
                .isEqualTo("Напишите, что случилось: для причины «Другое» нужен комментарий.");
        assertThat(window.words("#units-lost")).isEqualTo("Списаны 0");
    }

    @Test
    void itsPriceAndPlaceCanChange(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.press("#unit-reprice");
        robot.clickOn("#reprice-price").eraseText(4).write("990");

        window.press("#reprice-save");

        assertThat(window.<UnitRow>rows("#units").getFirst().price().kopecks()).isEqualTo(99_000);
    }

    @Test
    void theCheckAsksBeforeItWritesOff(FxRobot robot) {
        filled(robot);
        window.press("#units-check");

        window.press("#check-finish");
        window.press("#confirm-yes");

        assertThat(window.words("#units-lost")).isEqualTo("Списаны 1");
    }

    @Test
    void theCheckHearsTheScanner(FxRobot robot) {
        filled(robot);
        window.press("#units-check");

        robot.clickOn("#check-scan").write(UnitBarcode.of(unit) + "\n");

        assertThat(List.of(window.words("#check-answer"), window.words("#check-count")))
                .containsExactly("«Alpha» на месте", "На месте 1 из 1");
    }

    @Test
    void whatWasWrittenOffByMistakeIsPutBack(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.press("#unit-write-off");
        window.press("#loss-save");
        window.press("#units-lost");
        window.choose("#units", 0);

        window.press("#unit-put-back");

        assertThat(List.of(window.words("#units-here"), window.words("#units-lost")))
                .containsExactly("На витрине 1", "Списаны 0");
    }

    @Test
    void enterOpensTheCardOfABouquet(FxRobot robot) {
        filled(robot);
        window.choose("#units", 0);
        window.focus("#units");

        robot.type(KeyCode.ENTER);

        assertThat(window.words("#unit-card-cost"))
                .isEqualTo("Себестоимость 700,00\u00a0₽, из них упаковка 50,00\u00a0₽, работа 150,00\u00a0₽");
        assertThat(window.words("#unit-card-author")).endsWith("Владелец");
        assertThat(window.has("#unit-card-reprice")).isTrue();
    }

    @Test
    void aBouquetThatStandsInABasketGivesItBack(FxRobot robot) {
        long basket = shop.basket("Basket");
        long baskets = shop.lot(basket, 1, 300);
        long rose = shop.flower("Rose");
        shop.lot(rose, 10, 7);
        shop.assemble(shop.bouquet("Alpha", new Stem(rose, 5), new Stem(basket, 1)));
        robot.interact(view::visited);
        window.choose("#units", 0);
        window.press("#unit-write-off");
        String loss = window.words("#loss-sum");

        window.press("#loss-save");

        assertThat(loss).startsWith("Будет списано на 500,00");
        assertThat(shop.remaining(baskets)).isEqualTo(1);
    }

    @Test
    void aMovementLeadsToItsBouquet(FxRobot robot) {
        filled(robot);

        robot.interact(() -> view.show(new Place("showcase", unit)));

        assertThat(window.<UnitRow>rows("#units")).extracting(UnitRow::id).containsExactly(unit);
        assertThat(robot.lookup("#unit-label").query().isDisabled()).isFalse();
    }

    @Test
    void whatIsSoldCanNotBeTakenApart(FxRobot robot) {
        filled(robot);
        shop.database.write(transaction -> shop.florist.showcase().sell(transaction, unit,
                Document.of("order", 1, "S-1")));
        window.press("#units-sold");

        window.choose("#units", 0);

        assertThat(robot.lookup("#unit-take-apart").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#unit-label").query().isDisabled()).isFalse();
    }

    private void filled(FxRobot robot) {
        long rose = shop.flower("Rose");
        lot = shop.lot(rose, 10, 7);
        unit = shop.assemble(shop.bouquet("Alpha", new Stem(rose, 5)));
        robot.interact(view::visited);
    }
}
