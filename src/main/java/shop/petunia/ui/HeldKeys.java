package shop.petunia.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets a key that is held down act once: whoever leans on Enter does not run through the question that it has opened. A
 * filter of the window's scene; arrows, letters and what deletes repeat as ever.
 */
public final class HeldKeys implements EventHandler<KeyEvent> {
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && !down.add(event.getCode()) && acts(event)) {
            event.consume();
        }
    }

    /** The window has lost the keyboard: what is released now is not heard any more. */
    public void forget() {
        down.clear();
    }

    private static boolean acts(KeyEvent event) {
        KeyCode key = event.getCode();
        return key == KeyCode.ENTER && !(event.getTarget() instanceof TextArea)
                || key == KeyCode.ESCAPE || key == KeyCode.INSERT || key.isFunctionKey()
                || event.isShortcutDown() && key.isLetterKey() && key != KeyCode.Z;
    }
}
