package shop.petunia.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.staff.Entrance;
import shop.petunia.staff.LockView;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Kit;

/** Puts the lock screen over the window and takes it away again. What lies behind is neither seen nor reached. */
final class Lock {
    private final StackPane window;
    private final Node behind;
    private final Kit kit;
    private final Entrance entrance;
    private final String shopName;
    private final Runnable changed;
    private final Busy busy = new Busy();
    private @Nullable LockView shown;
    private @Nullable Node focusBefore;

    /** @param changed somebody has come in, the same person or another */
    Lock(StackPane window, Node behind, Kit kit, Entrance entrance, String shopName, Runnable changed) {
        this.window = window;
        this.behind = behind;
        this.kit = kit;
        this.entrance = entrance;
        this.shopName = shopName;
        this.changed = changed;
    }

    boolean isOn() {
        return shown != null;
    }

    /** A person's wish: tells when there is nothing to lock with. */
    void ask() {
        kit.background().run(busy, entrance::hasALock, has -> {
            if (has) {
                on();
            } else {
                kit.dialogs().notice(Sentence.of("app.lock.none"));
            }
        });
    }

    /** Nobody has touched anything for long: locks, where that keeps anybody out. */
    void byItself() {
        if (!isOn()) {
            kit.background().run(busy, entrance::keepsOut, keeps -> {
                if (keeps) {
                    on();
                }
            });
        }
    }

    void on() {
        if (isOn()) {
            return;
        }
        entrance.leave();
        focusBefore = window.getScene() == null ? null : window.getScene().getFocusOwner();
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        behind.setVisible(false);
        behind.setDisable(true);
        LockView view = new LockView(entrance, kit, shopName, this::off);
        shown = view;
        window.getChildren().add(view);
    }

    void tell(Sentence sentence) {
        if (shown != null) {
            shown.tell(sentence);
        }
    }

    private void off() {
        window.getChildren().remove(shown);
        shown = null;
        behind.setDisable(false);
        behind.setVisible(true);
        changed.run();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
