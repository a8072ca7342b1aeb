package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListView;
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
import shop.petunia.orders.OrderChange;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.Keystrokes;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;
import shop.petunia.ui.Scanner;

/** What a scanner does at the counter. */
@OnScreen
class RegisterScansTest {
    private static final String BARCODE = "4601234567893";

    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private RegisterView view;
    @SuppressWarnings("NullAway.Init") // by start
    private Keystrokes keys;

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
    void aScanInTheRussianLayoutIsInTheCartAndNotInTheSearch(FxRobot robot) {
        barcode("Rose");
        window.focus("#counter-search");

        keys.scanInRussian(BARCODE);
        keys.pass(100);
        keys.scan(BARCODE);

        assertThat(lines(robot)).extracting(row -> row.line().quantity()).containsExactly(2);
        assertThat(window.typed("#counter-search")).isEmpty();
    }

    @Test
    void aScanWhileTheCartHasTheFocusSetsNoQuantity(FxRobot robot) {
        barcode("Rose");
        keys.scan(BARCODE);
        window.focus("#cart");

        keys.pass(100);
        keys.scan(BARCODE);

        assertThat(lines(robot)).extracting(row -> row.line().quantity()).containsExactly(2);
    }

    @Test
    void anUnknownScanIsNamedWithASound(FxRobot robot) {
        keys.scan("999999");

        assertThat(window.words("#counter-told")).contains("999999");
        assertThat(shop.alarms).isEqualTo(1);
    }

    @Test
    void anOrdersLabelOpensTheOrder(FxRobot robot) {
        long order = shop.phoneOrder(500);

        keys.scan(shop.order(order).order().number());

        assertThat(window.places).containsExactly(new Place(OrderChange.ORDER, order));
    }

    @Test
    void aClientsCardPutsTheClientIntoTheCart(FxRobot robot) {
        CartClient client = shop.client(50);
        stocked("Rose");
        shop.openShift(0);
        write(robot, "r").press(robot, KeyCode.ENTER);

        keys.scan(client.card());
        window.press("#cart-points");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(shop.report().sold()).isEqualTo(CounterShop.cash(Money.ofRoubles(50)));
        assertThat(shop.balance(client)).isNotEqualTo(Points.of(50));
    }

    @Test
    void aScanThatIsNobodysCardIsToldAndNotTyped(FxRobot robot) {
        barcode("Rose");
        robot.type(KeyCode.F2);

        window.scan(BARCODE);

        assertThat(window.words("#client-told")).contains(BARCODE);
        assertThat(window.typed("#client-search")).isEmpty();
    }

    @Test
    void aKeyThatIsTakenIsNotGivenTwice() {
        assertThatThrownBy(() -> shop.settings.write(CounterAction.SECTION.settings().getFirst(), "F3"))
                .satisfies(refusal("register.keys.taken", FunctionKey.F3, CounterAction.COMPOSE.words()));
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

    private void barcode(String name) {
        long good = shop.flower(name, 100);
        shop.rooms.goods().edit(good, new GoodDraft(GoodKind.FLOWER, name, "", null, Money.ofRoubles(100), BARCODE));
        shop.lot(good, 20);
    }

    private RegisterScansTest write(FxRobot robot, String letters) {
        window.focus("#counter-search");
        robot.write(letters);
        return this;
    }

    private RegisterScansTest press(FxRobot robot, KeyCode key) {
        robot.type(key);
        return this;
    }

    private static List<CartRow> lines(FxRobot robot) {
        return robot.lookup("#cart").<ListView<CartRow>>query().getItems();
    }
}
