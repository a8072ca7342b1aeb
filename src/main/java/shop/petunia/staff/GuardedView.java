package shop.petunia.staff;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;

/** A screen behind a right: without it only a word of that, and the way to ask a manager. */
final class GuardedView extends StackPane implements ScreenView {
    private final Screen screen;
    private final Right right;
    private final ManagerPin manager;
    private final Kit kit;
    private @Nullable ScreenView inner;
    private @Nullable Place wanted;

    GuardedView(Screen screen, Right right, ManagerPin manager, Kit kit) {
        this.screen = screen;
        this.right = right;
        this.manager = manager;
        this.kit = kit;
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public boolean isUnsaved() {
        return inner != null && inner.isUnsaved();
    }

    @Override
    public void show(Place place) {
        ScreenView opened = opened();
        if (opened == null) {
            wanted = place;
        } else {
            opened.show(place);
        }
    }

    @Override
    public void home() {
        wanted = null;
        ScreenView opened = opened();
        if (opened != null) {
            opened.home();
        }
    }

    @Override
    public void visited() {
        ScreenView opened = opened();
        if (opened != null) {
            opened.visited();
        }
    }

    @Override
    public void refresh() {
        boolean wasOpen = isOpen();
        ScreenView opened = opened();
        if (opened != null && wasOpen) {
            opened.refresh();
        } else if (opened != null) {
            opened.visited();
        }
    }

    @Override
    public boolean ages() {
        return true;
    }

    @Override
    public void left() {
        if (inner != null) {
            inner.left();
        }
    }

    private boolean isOpen() {
        return inner != null && getChildren().contains(inner.node());
    }

    /** The screen, if it may be seen now; shows it or the word in its place. */
    private @Nullable ScreenView opened() {
        if (!manager.allows(right)) {
            getChildren().setAll(new ListPage(kit.texts().get(screen.titleKey()), closed()));
            return null;
        }
        ScreenView view = inner;
        if (view == null) {
            view = screen.view().apply(kit);
            inner = view;
        }
        getChildren().setAll(view.node());
        return view;
    }

    private EmptyState closed() {
        return new EmptyState(kit.texts(), "mdal-lock", "staff.guard.title", "staff.guard.hint",
                Buttons.primary(kit.texts(), "guard-ask", "staff.guard.ask", this::ask));
    }

    private void ask() {
        manager.ask(kit, right, () -> {
            visited();
            Place place = wanted;
            if (place != null) {
                wanted = null;
                show(place);
            }
        });
    }
}
