package shop.petunia.orders;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static shop.petunia.orders.OrderShop.TODAY;
import static shop.petunia.orders.OrderShop.pickup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Money;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class OrdersViewTest {
    @RegisterExtension
    final OrderShop shop = new OrderShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> OrdersView.screen(OrderScreens.of(shop)).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void anEmptyListOffersToBegin(FxRobot robot) {
        window.press("#order-add-first");

        assertThat(window.words("#order-form-title")).isEqualTo("Новый заказ по телефону");
        assertThat(window.focused()).isEqualTo("order-phone");
    }

    /** What systems tell of one and the same key in the English and in the Russian layout. */
    @ParameterizedTest
    @CsvSource({"A,a", "A,ф", "UNDEFINED,ф", "UNDEFINED,Ф", "UNDEFINED,a"})
    void aRequestIsAcceptedByItsKeyOnAnyKeyboard(KeyCode code, String sign, FxRobot robot) {
        long order = shop.request(7, pickup(TODAY));
        window.press("#orders-requests");
        robot.clickOn("#order-search").type(DOWN);

        robot.interact(() -> type(robot, code, sign));

        assertThat(shop.status(order)).isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void theBoardHearsItsKeysInTheRussianLayoutToo(FxRobot robot) {
        long order = shop.request(7, pickup(TODAY));
        window.press("#orders-board");
        robot.clickOn("#order-search").type(DOWN);

        robot.interact(() -> type(robot, KeyCode.UNDEFINED, "ф"));

        assertThat(shop.status(order)).isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void whatFitsNoneOfTheMarkedIsOffAndTellsWhy(FxRobot robot) {
        phone();

        robot.clickOn("#order-search").type(DOWN).type(SPACE);

        assertThat(List.of("#bulk-accept", "#bulk-assembled", "#bulk-transit", "#bulk-labels"))
                .map(id -> robot.lookup(id).query().isDisabled())
                .containsExactly(true, false, true, false);
        assertThat(tooltip(robot, "#bulk-accept-frame"))
                .isEqualTo("Принимают запросы на покупку, а среди отмеченных их нет");
    }

    @Test
    void aRequestIsRejectedWithAReason(FxRobot robot) {
        long order = shop.request(7, pickup(TODAY));
        window.press("#orders-requests");

        robot.clickOn("#order-search").type(DOWN).type(R);
        robot.write("no roses").type(ENTER);

        assertThat(shop.status(order)).isEqualTo(OrderStatus.REJECTED);
        assertThat(shop.card(order).history().getLast().reason()).isEqualTo("no roses");
    }

    @Test
    void enterOpensAndEscapeLeadsBackToTheRow(FxRobot robot) {
        phone();

        robot.clickOn("#order-search").type(DOWN).type(ENTER);

        assertThat(window.words("#order-number")).isEqualTo("S-00001");
        robot.type(ESCAPE);
        assertThat(window.focused()).isEqualTo("orders");
    }

    @Test
    void markedOrdersShowWhatCanBeDoneWithThem(FxRobot robot) {
        phone();

        robot.clickOn("#order-search").type(DOWN).type(SPACE);

        assertThat(window.words("#bulk-count")).isEqualTo("Отмечен 1 заказ");
        window.press("#bulk-assembled");
        assertThat(robot.lookup("#bulk-bar").query().isVisible()).isFalse();
    }

    @Test
    void theCardTakesTheSteps(FxRobot robot) {
        long order = phone();
        robot.interact(() -> view.show(new Place("order", order)));

        window.press("#order-to-assembling");
        window.press("#order-to-done");
        window.press("#payment-save");

        assertThat(shop.status(order)).isEqualTo(OrderStatus.DONE);
        assertThat(window.words("#order-status")).isEqualTo("Выполнен");
        assertThat(shop.card(order).due()).isEqualTo(Money.ZERO);
    }

    @Test
    void anOrderIsCancelledWithAReasonAndTheMoneyGoesBack(FxRobot robot) {
        long roses = shop.flower("Роза");
        long lot = shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)), OrderShop.cash(300));
        robot.interact(() -> view.show(new Place("order", order)));

        window.press("#order-to-cancelled");
        String keeping = window.words("#cancel-save-cancel");
        robot.clickOn("#cancel-reason").write("changed mind");
        window.press("#cancel-save");

        assertThat(keeping).isEqualTo("Не отменять");
        assertThat(shop.status(order)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(shop.remaining(lot)).isEqualTo(9);
        assertThat(shop.card(order).order().paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void anOrderIsTakenDownByKeyboardAlone(FxRobot robot) {
        long roses = shop.flower("Rose");
        shop.lot(roses, 9);
        window.press("#order-add-first");

        robot.write("89161234567").type(TAB).write("Maria");
        robot.interact(() -> robot.lookup("#order-form-way-pickup").queryAs(ToggleButton.class).fire());
        window.focus("#order-offer");
        robot.write("rose").type(ENTER);
        robot.write("150").type(ENTER);
        robot.press(CONTROL).type(S).release(CONTROL);

        assertThat(window.words("#order-number")).isEqualTo("S-00001");
        assertThat(window.words("#order-total")).isEqualTo("150,00\u00a0₽");
        assertThat(shop.card(1).order().buyerName()).isEqualTo("Maria");
    }

    @Test
    void escapeAsksBeforeItThrowsTypedTextAway(FxRobot robot) {
        window.press("#order-add-first");
        robot.write("89161234567").type(ESCAPE);

        assertThat(window.sheets().isShowing()).isTrue();
        window.press("#confirm-no");
        assertThat(window.typed("#order-phone")).isEqualTo("89161234567");
    }

    @Test
    void theBoardIsWalkedOverByArrows(FxRobot robot) {
        shop.request(7, pickup(TODAY));
        long accepted = phone();
        window.press("#orders-board");

        robot.clickOn("#order-search").type(DOWN).type(RIGHT);
        assertThat(window.focused()).isEqualTo("board-accepted");
        robot.press(SHIFT).type(RIGHT).release(SHIFT);

        assertThat(shop.status(accepted)).isEqualTo(OrderStatus.ASSEMBLING);
        assertThat(window.words("#board-heading-assembling")).isEqualTo("Собираются 1");
    }

    @Test
    void theDaysStemsAreShown(FxRobot robot) {
        phone();

        window.press("#orders-stems");

        assertThat(window.<StemsRow>rows("#stems")).extracting(StemsRow::needed).containsExactly(5L);
        assertThat(window.words("#figures")).isEqualTo("Нужно стеблей и товаров: 5, ещё взять со склада: 0");
    }

    /** Tooltips that are installed on a node lie among its properties. */
    private static String tooltip(FxRobot robot, String id) {
        return robot.lookup(id).query().getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .findFirst().orElse("");
    }

    private static void type(FxRobot robot, KeyCode code, String sign) {
        Node owner = robot.lookup("#order-search").query().getScene().getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, sign, sign, code, false, false, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, sign, sign, code, false, false, false, false));
    }

    private long phone() {
        long roses = shop.flower("Роза");
        shop.lot(roses, 9);
        long order = shop.phone(shop.roses(roses, pickup(TODAY)));
        new FxRobot().interact(view::visited);
        return order;
    }
}
