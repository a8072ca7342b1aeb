package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.input.KeyCode;
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

@OnScreen
class SaleScreensTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final OfficeShop back = new OfficeShop(shop);
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void aShiftIsOpenedAndClosedByTheKeyboard(FxRobot robot) {
        shifts(robot);
        window.press("#shift-open");
        robot.interact(() -> {});
        String suggested = window.typed("#float-cash");
        robot.interact(() -> robot.lookup("#float-cash").queryTextInputControl().setText("1500"));
        robot.type(KeyCode.ENTER);
        String expected = window.words("#shift-expected");

        window.press("#shift-close");
        robot.interact(() -> {});
        robot.write("0");
        robot.interact(() -> robot.lookup("#pile-500").queryTextInputControl().setText("2"));
        String told = window.words("#closing-difference");
        window.press("#closing-save");

        assertThat(suggested).isEqualTo("0");
        assertThat(expected).isEqualTo("1\u00a0500,00\u00a0₽");
        assertThat(told).startsWith("Не хватает 500,00");
        assertThat(window.words("#report-title")).isEqualTo("Z-отчёт, смена № 1");
        assertThat(back.office().history().page(null, 0, 1).getFirst().shift().difference())
                .isEqualTo(Money.ofRoubles(-500));
    }

    @Test
    void aScannedReceiptIsFoundAndHalfOfItTakenBack(FxRobot robot) {
        shop.openShift(1000);
        Sold sold = back.roses(4);
        back.card("Ваза", 700);
        sales(robot);
        window.focus("#sale-search");

        robot.write("S-00001").type(KeyCode.ENTER);
        String title = window.words("#sale-title");
        robot.type(KeyCode.R);
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();
        window.press("#returning-more-" + line);
        window.press("#returning-more-" + line);
        String told = window.words("#returning-sum");
        window.press("#returning-take");

        assertThat(title).isEqualTo("Чек S-00001");
        assertThat(told).isEqualTo("К возврату 200,00\u00a0₽");
        assertThat(window.words("#sale-state")).isEqualTo("Возвращён частично");
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(1200));
    }

    @Test
    void withoutAShiftOneIsOpenedFirstAndTheReturnGoesOn(FxRobot robot) {
        shop.openShift(1000);
        Sold sold = back.roses(1);
        shop.desk.shifts().close(Money.ofRoubles(1100), "", UUID.randomUUID());
        SalesView view = sales(robot);
        robot.interact(() -> view.show(new Place(SalesView.SALE, sold.orderId())));
        window.press("#sale-take-back");
        window.press("#returning-take");
        robot.interact(() -> {});

        window.press("#float-open");

        assertThat(shop.returnable(sold.orderId()).isWhollyReturned()).isTrue();
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(1000));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void theReturnButtonAsksForTheNumber(FxRobot robot) {
        shop.openShift(1000);
        back.roses(4);
        sales(robot);
        window.press("#sale-return");
        robot.interact(() -> {});

        robot.write("7").type(KeyCode.ENTER);
        String unknown = window.words("#return-number-error");
        robot.type(KeyCode.BACK_SPACE).write("1").type(KeyCode.ENTER);

        assertThat(unknown).isEqualTo("Чека с номером 7 нет.");
        assertThat(window.words("#sale-title")).isEqualTo("Чек S-00001");
    }

    @Test
    void aReceiptLeadsToItsShiftAndOrderAndIsSoldAgain(FxRobot robot) {
        shop.openShift(1000);
        Sold sold = back.roses(4);
        SalesView view = sales(robot);
        robot.interact(() -> view.show(new Place(SalesView.SALE, sold.orderId())));

        robot.clickOn("#sale-to-shift").clickOn("#sale-order");
        window.press("#sale-again");

        assertThat(window.places).containsExactly(new Place("shift", 1), new Place("order", sold.orderId()),
                new Place("register", shop.desk.holds().list().getFirst().id()));
    }

    @Test
    void theReceiptsOfOneShiftAreShownUntilTheFilterIsTakenOff(FxRobot robot) {
        long first = shop.openShift(1000).id();
        back.roses(4);
        shop.desk.shifts().close(Money.ofRoubles(1400), "", UUID.randomUUID());
        shop.openShift(1400);
        back.card("Ваза", 700);
        SalesView view = sales(robot);

        robot.interact(() -> view.show(new Place(SalesView.OF_SHIFT, first)));
        int ofShift = window.rows("#sales").size();
        window.press("#sale-shift");

        assertThat(ofShift).isEqualTo(1);
        assertThat(window.rows("#sales")).hasSize(2);
    }

    private SalesView sales(FxRobot robot) {
        SalesView[] shown = new SalesView[1];
        robot.interact(() -> {
            shown[0] = window.show(kit -> new SalesView(new SalesViewModel(back.office(), kit), kit));
            shown[0].visited();
        });
        return shown[0];
    }

    private void shifts(FxRobot robot) {
        robot.interact(() -> window.show(kit -> new ShiftsView(new ShiftsViewModel(back.office(), kit), kit))
                .visited());
    }
}
