package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.testkit.Keystrokes;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;

@OnScreen
class ScannerTest {
    private final TestClock clock = new TestClock();
    private final List<String> scans = new ArrayList<>();
    private int entered;

    @SuppressWarnings("NullAway.Init") // by start
    private TextField field;
    @SuppressWarnings("NullAway.Init") // by start
    private TextField other;
    @SuppressWarnings("NullAway.Init") // by start
    private TextField pin;

    @SuppressWarnings("NullAway.Init") // by start
    private Keystrokes keys;

    @Start
    void start(Stage stage) {
        field = new TextField();
        other = new TextField();
        pin = new TextField();
        pin.getStyleClass().add(Scanner.PRIVATE_FIELD);
        field.setOnAction(event -> entered++);
        Scene scene = new Scene(new VBox(field, other, pin));
        keys = new Keystrokes(scene, clock);
        scene.addEventFilter(KeyEvent.ANY, new Scanner(clock, keys, () -> 6, () -> Duration.ofMillis(40), scans::add));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aScanIsHeardAndTypedNowhere(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.scan("FL-00018");
        keys.pass(1000);

        assertThat(scans).containsExactly("FL-00018");
        assertThat(field.getText()).isEmpty();
        assertThat(entered).isZero();
    }

    @Test
    void theRussianLayoutChangesNothing(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.scanInRussian("S-00001");

        assertThat(scans).containsExactly("S-00001");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void scansThatFollowEachOtherAreAllHeard(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.scan("4601234567893");
        keys.pass(300);
        keys.scan("4601234567893");

        assertThat(scans).containsExactly("4601234567893", "4601234567893");
    }

    @Test
    void aHandIsSlower(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.burst("1234567", false, 41);
        keys.press(KeyCode.ENTER, "\r", false);

        assertThat(scans).isEmpty();
        assertThat(field.getText()).isEqualTo("1234567");
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void whatIsTooShortForAScanIsTypingInItsOrder(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.burst("12-34", false, 5);
        String heldBack = field.getText();
        keys.press(KeyCode.ENTER, "\r", false);

        assertThat(List.of(heldBack, field.getText())).containsExactly("", "12-34");
        assertThat(entered).isEqualTo(1);
    }

    @Test
    void typingWaitsNoLongerThanTheGap(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.burst("5", false, 0);
        keys.pass(39);
        String before = field.getText();
        keys.pass(1);

        assertThat(List.of(before, field.getText())).containsExactly("", "5");
    }

    @Test
    void whatIsNoSignOfAScanBringsAllBeforeIt(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.burst("12", false, 5);
        keys.press(KeyCode.COMMA, ",", false);
        keys.press(KeyCode.A, "a", false);

        assertThat(field.getText()).isEqualTo("12,a");
    }

    @Test
    void itIsTypedWhereItWasMeant(FxRobot robot) {
        robot.interact(field::requestFocus);
        keys.burst("12", false, 5);

        robot.interact(other::requestFocus);
        keys.pass(50);

        assertThat(List.of(field.getText(), other.getText())).containsExactly("12", "");
    }

    @Test
    void aPinIsNobodysBusiness(FxRobot robot) {
        robot.interact(pin::requestFocus);

        keys.scan("123456");

        assertThat(scans).isEmpty();
        assertThat(pin.getText()).isEqualTo("123456");
    }

    @Test
    void aKeyThatIsHeldDownIsNoScan(FxRobot robot) {
        robot.interact(field::requestFocus);

        for (int i = 0; i < 8; i++) {
            keys.fire(KeyEvent.KEY_PRESSED, KeyCode.DIGIT7, KeyEvent.CHAR_UNDEFINED, false);
            keys.fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "7", false);
            keys.pass(30);
        }
        keys.fire(KeyEvent.KEY_RELEASED, KeyCode.DIGIT7, KeyEvent.CHAR_UNDEFINED, false);
        keys.press(KeyCode.ENTER, "\r", false);

        assertThat(scans).isEmpty();
        assertThat(field.getText()).isEqualTo("77777777");
    }

    @Test
    void aScanIsHeardThoughNothingHasTheFocus(FxRobot robot) {
        robot.interact(() -> ((VBox) field.getParent()).getChildren().clear());

        keys.scan("4601234567893");

        assertThat(scans).containsExactly("4601234567893");
    }
}
