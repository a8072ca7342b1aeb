package shop.petunia.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Hears a barcode scanner among a window's keys, whatever has the focus: a filter of its scene. Quick digits, capitals
 * and minuses are held back; with an Enter after them they were a scan, and nothing of it reaches a field. Anything else
 * is typing and goes on, in its order, to the very node that it was meant for. Reads keys, not signs: in the Russian
 * layout a scanner presses the same keys.
 */
public final class Scanner implements EventHandler<KeyEvent> {
    /** The style class of fields whose keys are nobody's business. */
    public static final String PRIVATE_FIELD = "pin-field";

    private final Clock clock;
    private final Later later;
    private final IntSupplier shortest;
    private final Supplier<Duration> longestGap;
    private final Consumer<String> scanned;
    private final List<Held> held = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private Instant last = Instant.EPOCH;
    private boolean replaying;
    /** The rest of a scan's Enter is still to come. */
    private boolean entering;

    /**
     * @param shortest how many signs a scan has at the least; asked each time, as the next
     * @param longestGap between two signs of one scan
     */
    public Scanner(Clock clock, Later later, IntSupplier shortest, Supplier<Duration> longestGap,
            Consumer<String> scanned) {
        this.clock = clock;
        this.later = later;
        this.shortest = shortest;
        this.longestGap = longestGap;
        this.scanned = scanned;
    }

    @Override
    public void handle(KeyEvent event) {
        if (replaying) {
            return;
        }
        EventType<KeyEvent> type = event.getEventType();
        if (isPrivate(event.getTarget())) {
            replay();
        } else if (type == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else if (entering && isEnter(event)) {
            event.consume();
            entering = type == KeyEvent.KEY_TYPED;
        } else if (!held.isEmpty()) {
            hold(event);
        }
        if (type == KeyEvent.KEY_RELEASED) {
            down.remove(event.getCode());
        }
    }

    /** The window has lost the keyboard: what is released now is not heard any more. */
    public void deaf() {
        replay();
        down.clear();
    }

    private void pressed(KeyEvent event) {
        entering = false;
        boolean repeated = !down.add(event.getCode());
        if (!repeated && isSign(event)) {
            code.append(sign(event.getCode()));
            last = clock.instant();
            hold(event);
            later.after(longestGap.get(), this::pause);
        } else if (event.getCode() == KeyCode.SHIFT && !held.isEmpty()) {
            hold(event);
        } else if (event.getCode() == KeyCode.ENTER && !held.isEmpty() && code.length() >= shortest.getAsInt()) {
            event.consume();
            entering = true;
            String read = code.toString();
            forget();
            scanned.accept(read);
        } else {
            replay();
        }
    }

    /** What comes later does not belong to it; a newer sign has asked for a pause of its own. */
    private void pause() {
        if (Duration.between(last, clock.instant()).compareTo(longestGap.get()) >= 0) {
            replay();
        }
    }

    private void hold(KeyEvent event) {
        held.add(new Held(event.getTarget(), event.copyFor(event.getSource(), event.getTarget())));
        event.consume();
    }

    private void replay() {
        List<Held> typed = List.copyOf(held);
        forget();
        replaying = true;
        try {
            typed.forEach(key -> Event.fireEvent(key.target(), key.event()));
        } finally {
            replaying = false;
        }
    }

    private void forget() {
        held.clear();
        code.setLength(0);
    }

    /** Whether this press may be one of a code's signs. */
    public static boolean isSign(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return key.isLetterKey()
                ? event.isShiftDown()
                : !event.isShiftDown() && (key.isDigitKey() || isMinus(key));
    }

    private static char sign(KeyCode key) {
        return isMinus(key) ? '-' : key.getName().charAt(key.getName().length() - 1);
    }

    private static boolean isMinus(KeyCode key) {
        return key == KeyCode.MINUS || key == KeyCode.SUBTRACT;
    }

    private static boolean isEnter(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? "\r".equals(event.getCharacter()) || "\n".equals(event.getCharacter())
                : event.getCode() == KeyCode.ENTER;
    }

    private static boolean isPrivate(EventTarget target) {
        return target instanceof Node node && node.getStyleClass().contains(PRIVATE_FIELD);
    }

    private record Held(EventTarget target, KeyEvent event) {}
}
