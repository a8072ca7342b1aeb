package shop.petunia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
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
class HeldKeysTest {
    private final HeldKeys heldKeys = new HeldKeys();
    private int entered;

    @SuppressWarnings("NullAway.Init") // by start
    private TextField field;
    @SuppressWarnings("NullAway.Init") // by start
    private TextArea area;

    @SuppressWarnings("NullAway.Init") // by start
    private Keystrokes keys;

    @Start
    void start(Stage stage) {
        field = new TextField("abc");
        area = new TextArea();
        field.setOnAction(event -> entered++);
        Scene scene = new Scene(new VBox(field, area));
        keys = new Keystrokes(scene, new TestClock());
        scene.addEventFilter(KeyEvent.ANY, heldKeys);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anEnterThatIsHeldActsOnce(FxRobot robot) {
        robot.interact(field::requestFocus);

        hold(KeyCode.ENTER, 5);

        assertThat(entered).isEqualTo(1);
    }

    @Test
    void eachEnterActs(FxRobot robot) {
        robot.interact(field::requestFocus);

        keys.press(KeyCode.ENTER, "\r", false);
        keys.press(KeyCode.ENTER, "\r", false);

        assertThat(entered).isEqualTo(2);
    }

    @Test
    void aReleaseThatTheWindowDidNotHearBlocksNothing(FxRobot robot) {
        robot.interact(field::requestFocus);
        hold(KeyCode.ENTER, 1);

        heldKeys.forget();
        hold(KeyCode.ENTER, 1);

        assertThat(entered).isEqualTo(2);
    }

    @Test
    void whatDeletesRepeats(FxRobot robot) {
        robot.interact(() -> {
            field.requestFocus();
            field.end();
        });

        hold(KeyCode.BACK_SPACE, 3);

        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aNoteTakesAsManyEmptyLinesAsOneLikes(FxRobot robot) {
        robot.interact(area::requestFocus);

        hold(KeyCode.ENTER, 3);

        assertThat(area.getText()).isEqualTo("\n\n\n");
    }

    private void hold(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            keys.fire(KeyEvent.KEY_PRESSED, key, KeyEvent.CHAR_UNDEFINED, false);
        }
    }
}
