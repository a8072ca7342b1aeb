package shop.petunia.ui;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape leads from a page back to the list that it was opened from. */
public final class BackByEscape {
    private BackByEscape() {}

    /** @param back answers whether there was a page to come back from; if not, Escape is left to others */
    public static void on(Node screen, BooleanSupplier back) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back.getAsBoolean()) {
                event.consume();
            }
        });
    }
}
