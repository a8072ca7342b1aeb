package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import shop.petunia.testkit.Keystrokes;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestClock;
import shop.petunia.ui.Scanner;

@OnScreen
class TypeAheadTest {
    private final TestClock clock = new TestClock();
    private final List<String> scans = new ArrayList<>();
    private final StackPane root = new StackPane();
    @SuppressWarnings("NullAway.Init") // by start
    private Scene scene;
    @SuppressWarnings("NullAway.Init") // by start
    private TypeAhead typed;

    @Start
    void start(Stage stage) {
        scene = new Scene(root, 300, 100);
        typed = new TypeAhead(scene, clock);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatIsTypedBeforeThereIsAFieldComesIntoItInItsOrder(FxRobot robot) throws Exception {
        TextField field = new TextField();
        robot.interact(() -> type("4607"));
        robot.interact(() -> {
            show(field);
            typed.give();
            type("12");
        });

        // What was typed slowly is given slowly, too.
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> field.getText().length() == "460712".length());
        assertThat(field.getText()).isEqualTo("460712");
    }

    @Test
    void aWholeScanIsToldFromDigitsAlone(FxRobot robot) {
        robot.interact(() -> type("4607"));
        assertThat(typed.holdsAScan()).isFalse();

        robot.interact(() -> Event.fireEvent(scene, new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));

        assertThat(typed.holdsAScan()).isTrue();
    }

    @Test
    void aScanThatWaitedInTheMidstStaysOne(FxRobot robot) {
        Keystrokes keys = new Keystrokes(scene, clock);
        keys.burst("46070", false, 5);
        keys.pass(1000);
        keys.scan("12345");
        keys.pass(1000);
        keys.burst("7", false, 5);

        robot.interact(() -> {
            hear(keys);
            typed.give();
        });
        robot.interact(() -> {});

        assertThat(scans).containsExactly("4607012345");
    }

    @Test
    void whatWasTypedWithoutEnterIsNoScan(FxRobot robot) {
        Keystrokes keys = new Keystrokes(scene, clock);
        keys.burst("46070", false, 5);

        robot.interact(() -> {
            hear(keys);
            typed.give();
        });
        robot.interact(() -> {});

        assertThat(scans).isEmpty();
    }

    private void hear(Keystrokes keys) {
        scene.addEventFilter(KeyEvent.ANY, new Scanner(clock, keys, () -> 6, () -> Duration.ofMillis(40), scans::add));
    }

    @Test
    void whatIsForgottenComesNowhereAndTypingGoesOn(FxRobot robot) {
        TextField field = new TextField();
        robot.interact(() -> type("4607"));
        robot.interact(() -> {
            show(field);
            typed.forget();
            type("12");
        });

        assertThat(List.of(field.getText())).containsExactly("12");
    }

    /** With its skin, without which a field takes no keys. */
    private void show(TextField field) {
        root.getChildren().setAll(field);
        root.applyCss();
        field.requestFocus();
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> Event.fireEvent(
                scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf((char) digit), "", KeyCode.UNDEFINED, false, false,
                        false, false)));
    }
}
