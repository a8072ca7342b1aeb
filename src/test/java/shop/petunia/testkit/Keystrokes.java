package shop.petunia.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;
import shop.petunia.ui.Later;

/** Keys as a keyboard or a scanner sends them to what has the focus, and the time between them. Nothing sleeps. */
public final class Keystrokes implements Later {
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";

    private final Scene scene;
    private final TestClock clock;
    private final FxRobot robot = new FxRobot();
    private final List<Due> waiting = new ArrayList<>();

    public Keystrokes(Scene scene, TestClock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    @Override
    public void after(Duration time, Runnable action) {
        waiting.add(new Due(clock.instant().plus(time), action));
    }

    /** So much time passes, and what is due by then is done. */
    public void pass(int millis) {
        clock.advance(Duration.ofMillis(millis));
        List<Due> due = waiting.stream().filter(task -> !task.at().isAfter(clock.instant())).toList();
        waiting.removeAll(due);
        robot.interact(() -> due.forEach(task -> task.action().run()));
    }

    /** A scanner's signs, some milliseconds apart, and its Enter. */
    public void scan(String code) {
        burst(code, false, 5);
        press(KeyCode.ENTER, "\r", false);
    }

    /** The same while the Russian layout is on. */
    public void scanInRussian(String code) {
        burst(code, true, 5);
        press(KeyCode.ENTER, "\r", false);
    }

    /** Digits, capitals and minuses. */
    public void burst(String code, boolean russian, int gap) {
        for (int i = 0; i < code.length(); i++) {
            if (i > 0) {
                pass(gap);
            }
            char sign = code.charAt(i);
            int letter = LATIN.indexOf(sign);
            String typed = String.valueOf(russian && letter >= 0 ? RUSSIAN.charAt(letter) : sign);
            press(key(sign), typed, letter >= 0);
        }
    }

    public void press(KeyCode code, String sign, boolean shift) {
        fire(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED, shift);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, shift);
        fire(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED, shift);
    }

    public void fire(EventType<KeyEvent> type, KeyCode code, String sign, boolean shift) {
        robot.interact(() -> {
            EventTarget target = Objects.requireNonNullElse(scene.getFocusOwner(), scene);
            Event.fireEvent(target, new KeyEvent(type, sign, code.getName(), code, shift, false, false, false));
        });
    }

    private static KeyCode key(char sign) {
        return sign == '-' ? KeyCode.MINUS
                : Character.isDigit(sign) ? KeyCode.valueOf("DIGIT" + sign)
                        : KeyCode.valueOf(String.valueOf(sign).toUpperCase(Locale.ROOT));
    }

    private record Due(Instant at, Runnable action) {}
}
