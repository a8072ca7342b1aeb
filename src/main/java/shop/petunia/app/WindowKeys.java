package shop.petunia.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import shop.petunia.marketplace.SyncView;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;

/** The keys that work on every screen, as {@link Keys} tells them; none does while the window is locked. */
final class WindowKeys {
    private static final KeyCombination JUMP = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LOCK = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination SYNC = new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    private final MainWindow window;
    private final Kit kit;
    private final List<Screen> screens;

    WindowKeys(MainWindow window, Kit kit, List<Screen> screens) {
        this.window = window;
        this.kit = kit;
        this.screens = screens;
    }

    void pressed(KeyEvent event) {
        if (window.isLocked()) {
            return;
        }
        if (LOCK.match(event) && window.canLock()) {
            event.consume();
            window.lock();
        } else if (SYNC.match(event)) {
            event.consume();
            window.go(Place.screen(SyncView.ID));
        } else if (JUMP.match(event)) {
            event.consume();
            window.jump();
        } else if (event.getCode() == KeyCode.F1) {
            event.consume();
            Keys.show(kit, window.current().keys());
        } else if (event.getCode() == KeyCode.F5) {
            event.consume();
            window.current().visited();
        } else if (event.isShortcutDown()) {
            withShortcut(event);
        }
    }

    private void withShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.F) {
            event.consume();
            window.onScreen(".search-field").ifPresent(Node::requestFocus);
        } else if (event.getCode() == KeyCode.N) {
            event.consume();
            window.onScreen(".new-action").ifPresent(node -> ((Button) node).fire());
        } else if (event.getCode().isDigitKey()) {
            visitNumber(event);
        }
    }

    private void visitNumber(KeyEvent event) {
        int number = event.getCode().getChar().charAt(0) - '0';
        if (number >= 1 && number <= screens.size()) {
            event.consume();
            window.go(Place.screen(screens.get(number - 1).id()));
        }
    }
}
