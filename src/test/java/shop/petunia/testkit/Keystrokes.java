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
import org.testfx.util.WaitForAsyncUtils;
import shop.petunia.ui.Later;

/** Keys as a keyboard or a scanner sends them to what has the focus, and the time between them. Nothing sleeps. */
public final class Keystrokes implements Later {
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";

    private static final long MILLIS = 10_000;

    private final Scene scene;
    private final TestClock clock;
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
        goOn(millis);
        WaitForAsyncUtils.waitForFxEvents();
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
                goOn(gap);
            }
            char sign = code.charAt(i);
            int letter = LATIN.indexOf(sign);
            String typed = String.valueOf(russian && letter >= 0 ? RUSSIAN.charAt(letter) : sign);
            strike(key(sign), typed, letter >= 0);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void press(KeyCode code, String sign, boolean shift) {
        strike(code, sign, shift);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void fire(EventType<KeyEvent> type, KeyCode code, String sign, boolean shift) {
        send(type, code, sign, shift);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void goOn(int millis) {
        clock.advance(Duration.ofMillis(millis));
        List<Due> due = waiting.stream().filter(task -> !task.at().isAfter(clock.instant())).toList();
        waiting.removeAll(due);
        if (!due.isEmpty()) {
            onScreen(() -> due.forEach(task -> task.action().run()));
        }
    }

    private void strike(KeyCode code, String sign, boolean shift) {
        send(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED, shift);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, shift);
        send(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED, shift);
    }

    private void send(EventType<KeyEvent> type, KeyCode code, String sign, boolean shift) {
        onScreen(() -> {
            EventTarget target = Objects.requireNonNullElse(scene.getFocusOwner(), scene);
            Event.fireEvent(target, new KeyEvent(type, sign, code.getName(), code, shift, false, false, false));
        });
    }

    /** Without the pause that the robot makes after each of its doings: twenty of them would be a slow hand's scan. */
    private static void onScreen(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(MILLIS, act);
    }

    private static KeyCode key(char sign) {
        return sign == '-' ? KeyCode.MINUS
                : Character.isDigit(sign) ? KeyCode.valueOf("DIGIT" + sign)
                        : KeyCode.valueOf(String.valueOf(sign).toUpperCase(Locale.ROOT));
    }

    private record Due(Instant at, Runnable action) {}
}
