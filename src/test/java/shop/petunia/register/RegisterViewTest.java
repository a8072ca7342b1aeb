package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.catalog.GoodDraft;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.testkit.Keystrokes;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Scanner;

@OnScreen
class RegisterViewTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private RegisterView view;
    @SuppressWarnings("NullAway.Init") // by start
    private Keystrokes keys;
    private int pressed;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        view = open();
        keys = new Keystrokes(stage.getScene(), shop.clock);
        stage.getScene().addEventFilter(KeyEvent.ANY,
                new Scanner(shop.clock, keys, () -> 6, () -> Duration.ofMillis(40), code -> {
                    if (!window.sheets().isShowing()) {
                        view.scanned(code);
                    }
                }));
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void threeThingsAreSoldForCashByAFewKeys(FxRobot robot) {
        stocked("Rose", "Tulip", "Vase");
        shop.openShift(0);

        write(robot, "ro").press(robot, KeyCode.ENTER);
        write(robot, "t").press(robot, KeyCode.ENTER);
        write(robot, "v").press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ENTER).press(robot, KeyCode.ENTER);

        assertThat(pressed).isLessThanOrEqualTo(12);
        assertThat(shop.report().sold()).isEqualTo(CounterShop.cash(Money.ofRoubles(300)));
        assertThat(window.words("#sold-change")).isEqualTo("0\u00a0₽");
    }

    @Test
    void anEnterTooManySellsNothingMore(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);

        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void theFirstSaleAsksForTheFloatAndGoesOnByItself(FxRobot robot) {
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        boolean asked = window.has("#float-cash");
        robot.interact(() -> robot.lookup("#float-cash").<TextInputControl>query().setText("3000"));

        window.press("#float-open");

        assertThat(asked).isTrue();
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(3100));
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void whatTheClientGivesMakesTheChange(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        window.press("#pay-note-500");
        String change = window.words("#pay-change");

        window.press("#pay-done");

        assertThat(List.of(change, window.words("#sold-change"))).containsExactly("400\u00a0₽", "400\u00a0₽");
    }

    @Test
    void aTypedSumTakesThePlaceOfTheExactOne(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.ENTER).write("1000").type(KeyCode.ENTER);

        assertThat(window.words("#sold-change")).isEqualTo("900\u00a0₽");
    }

    @Test
    void tooLittleIsRefusedAndTheCartStays(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.ENTER).write("50").type(KeyCode.ENTER);

        assertThat(window.words("#pay-refusal")).contains("50,00");
        assertThat(shop.report().sales()).isZero();
        assertThat(lines(robot)).hasSize(1);
    }

    @Test
    void controlAndEnterPayByCard(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER).type(KeyCode.ENTER);

        assertThat(shop.report().sold().card()).isEqualTo(Money.ofRoubles(100));
    }

    @Test
    void aSplitPaymentIsPaidInTwoWays(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.F12).write("40").type(KeyCode.ENTER);

        assertThat(shop.report().sold())
                .isEqualTo(new ByKind(Money.ofRoubles(60), Money.ofRoubles(40), Money.ZERO));
    }

    @Test
    void digitsInTheCartAreTheQuantity(FxRobot robot) {
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.RIGHT);
        keys.press(KeyCode.DIGIT1, "1", false);
        keys.pass(100);
        keys.press(KeyCode.DIGIT2, "2", false);
        keys.pass(100);
        List<Integer> typed = lines(robot).stream().map(row -> row.line().quantity()).toList();
        keys.pass(5000);
        keys.press(KeyCode.MINUS, "-", false);
        keys.pass(100);

        assertThat(typed).containsExactly(12);
        assertThat(lines(robot)).extracting(row -> row.line().quantity()).containsExactly(11);
    }

    @Test
    void anotherLineLeavesTheFirstOneAsItStands(FxRobot robot) {
        stocked("Rose", "Tulip");
        write(robot, "r").press(robot, KeyCode.ENTER);
        Node first = robot.lookup("#cart-sum-0").query();

        write(robot, "t").press(robot, KeyCode.ENTER);

        assertThat(lines(robot)).hasSize(2);
        assertThat(robot.lookup("#cart-sum-0").<Node>query()).isSameAs(first);
    }

    @Test
    void deleteTakesTheChosenLineOut(FxRobot robot) {
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.RIGHT, KeyCode.DELETE);

        assertThat(lines(robot)).isEmpty();
        assertThat(window.focused()).isEqualTo("counter-search");
    }

    @Test
    void aTileIsReachedByTheArrows(FxRobot robot) {
        stocked("Rose", "Tulip");
        robot.interact(view::visited);
        window.focus("#counter-search");

        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);

        assertThat(lines(robot)).extracting(row -> row.line().name()).containsExactly("Tulip");
    }

    @Test
    void aHeldCartIsTakenUpAgain(FxRobot robot) {
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.F6).write("blue coat").type(KeyCode.ENTER);
        int meanwhile = lines(robot).size();

        robot.type(KeyCode.F7).type(KeyCode.ENTER);

        assertThat(meanwhile).isZero();
        assertThat(lines(robot)).hasSize(1);
        assertThat(shop.desk.holds().count()).isZero();
    }

    @Test
    void theCartIsThereAfterARestart(FxRobot robot) {
        CartClient client = shop.client(50);
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);
        keys.scan(client.card());

        robot.interact(this::open);

        assertThat(lines(robot)).extracting(row -> row.line().name()).containsExactly("Rose");
        assertThat(robot.lookup("#cart-client").queryLabeled().getText()).isEqualTo(client.name());
    }

    @Test
    void whatHasNoPriceAsksForOne(FxRobot robot) {
        shop.rooms.goods().add(GoodDraft.flower("Rose"));

        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.write("250").type(KeyCode.ENTER);

        assertThat(lines(robot)).extracting(row -> row.line().price()).containsExactly(Money.ofRoubles(250));
    }

    @Test
    void anotherPriceNeedsTheManagerWhoIsAsked(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        shop.orders.manager = false;
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.F11).push(KeyCode.CONTROL, KeyCode.A).write("80").type(KeyCode.ENTER);

        robot.type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(shop.asked).containsExactly(Permission.PRICE_CHANGE);
        assertThat(shop.report().sold()).isEqualTo(CounterShop.cash(Money.ofRoubles(80)));
    }

    @Test
    void expiredFlowersAreAskedAbout(FxRobot robot) {
        long roses = shop.flower("Rose", 100);
        shop.lot(roses, 5, 1);
        shop.clock.advanceDays(3);
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.ENTER, KeyCode.ENTER);

        window.press("#expired-take");

        assertThat(shop.report().sales()).isEqualTo(1);
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void theWaysToPayAreChosenByTheirKeys(FxRobot robot) {
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        robot.type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER).type(KeyCode.ENTER);

        assertThat(shop.report().sold().card()).isEqualTo(Money.ofRoubles(100));
    }

    @Test
    void pointsAreTakenByAKey(FxRobot robot) {
        CartClient client = shop.client(50);
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);
        keys.scan(client.card());

        robot.push(KeyCode.ALT, KeyCode.DIGIT5).type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(shop.report().sold()).isEqualTo(CounterShop.cash(Money.ofRoubles(50)));
    }

    @Test
    void theTabsAreChosenByAltAndTheirNumber(FxRobot robot) {
        shop.rooms.goods().add(new GoodDraft(GoodKind.GOODS, "Vase", "", null, Money.ofRoubles(900), null));
        window.focus("#counter-search");

        robot.push(KeyCode.ALT, KeyCode.DIGIT4).type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(lines(robot)).extracting(row -> row.line().name()).containsExactly("Vase");
    }

    @Test
    void whoHasThePhoneAlreadyIsTaken(FxRobot robot) {
        CartClient client = shop.client(0);
        stocked("Rose");
        write(robot, "r").press(robot, KeyCode.ENTER);
        robot.type(KeyCode.F2);
        window.press("#client-new");
        robot.interact(() -> robot.lookup("#new-client-phone").<TextInputControl>query().setText(client.phone()));
        window.press("#new-client-save");

        window.press("#new-client-take");

        assertThat(robot.lookup("#cart-client").queryLabeled().getText()).isEqualTo(client.name());
        assertThat(window.sheets().isShowing()).isFalse();
    }

    @Test
    void aFreeLineHasItsOwnPrice(FxRobot robot) {
        robot.type(KeyCode.F4).write("Card").type(KeyCode.TAB).write("90").type(KeyCode.ENTER);

        assertThat(lines(robot)).extracting(row -> row.line())
                .containsExactly(CartLine.free("Card", 1, Money.ofRoubles(90)));
    }

    private RegisterView open() {
        RegisterView shown =
                window.show(kit -> (RegisterView) RegisterView.screen(shop.place()).view().apply(kit).node());
        shown.visited();
        return shown;
    }

    private void stocked(String... names) {
        for (String name : names) {
            shop.lot(shop.flower(name, 100), 20);
        }
    }

    private RegisterViewTest write(FxRobot robot, String letters) {
        window.focus("#counter-search");
        pressed += letters.length();
        robot.write(letters);
        return this;
    }

    private RegisterViewTest press(FxRobot robot, KeyCode key) {
        pressed++;
        robot.type(key);
        return this;
    }

    private static List<CartRow> lines(FxRobot robot) {
        return robot.lookup("#cart").<ListView<CartRow>>query().getItems();
    }
}
