package shop.petunia.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.Bell;
import shop.petunia.marketplace.BellCard;
import shop.petunia.marketplace.SyncMood;
import shop.petunia.marketplace.SyncStatus;
import shop.petunia.marketplace.SyncView;
import shop.petunia.register.RegisterView;
import shop.petunia.shared.Sentence;
import shop.petunia.staff.Entrance;
import shop.petunia.ui.Background;
import shop.petunia.ui.FirstField;
import shop.petunia.ui.HeldKeys;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Navigator;
import shop.petunia.ui.Place;
import shop.petunia.ui.Scanner;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.SearchSource;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Texts;
import shop.petunia.updates.UpdateBar;
import shop.petunia.updates.Updates;

/** Navigation at the left, the visited screen beside it, sheets and notices over both. */
final class MainWindow extends StackPane implements Navigator {
    private final VisitedScreens screens;
    private final StackPane center = new StackPane();
    private final BorderPane page;
    private final Navigation navigation;
    private final Sheets sheets;
    private final Kit kit;
    private final List<SearchSource> sources;
    private final String shopName;
    private @Nullable Lock lock;
    private @Nullable Bell bell;
    private @Nullable AutoLock autoLock;
    private @Nullable UpdateBar updates;
    /** How much needed a decision when it was asked last. */
    private long parked = Long.MAX_VALUE;
    private Place here = Place.screen("");

    MainWindow(Texts texts, Background background, String shopName, Screens screens, List<SearchSource> sources,
            Hearing hearing) {
        this.screens = new VisitedScreens(screens.all());
        this.sources = sources;
        this.shopName = shopName;
        this.navigation = new Navigation(
                texts, shopName, screens, this::jump,
                screen -> go(Place.screen(screen.id())));
        this.page = new BorderPane(center);
        this.sheets = new Sheets(texts, new BorderPane(page, null, null, null, navigation));
        this.kit = new Kit(texts, background, sheets, this);
        getChildren().add(sheets);
        addEventFilter(KeyEvent.KEY_PRESSED, new WindowKeys(this, kit, screens.all())::pressed);
        ScanRoute route = new ScanRoute(hearing, kit, sheets, this::current, this::counter);
        listen(hearing.scanner(code -> {
            if (isLocked()) {
                hearing.refusal().run();
            } else {
                route.scanned(code);
            }
        }));
    }

    /** At the scene, so that a scan is heard even while nothing has the focus. */
    private void listen(Scanner scanner) {
        HeldKeys heldKeys = new HeldKeys();
        hear(KeyEvent.ANY, heldKeys);
        hear(KeyEvent.ANY, scanner);
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty)
                .addListener((property, was, focused) -> {
                    heldKeys.forget();
                    scanner.deaf();
                });
    }

    private <T extends Event> void hear(EventType<T> type, EventHandler<? super T> filter) {
        if (getScene() != null) {
            getScene().addEventFilter(type, filter);
        }
        sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removeEventFilter(type, filter);
            }
            if (scene != null) {
                scene.addEventFilter(type, filter);
            }
        });
    }

    private ScreenView counter() {
        go(Place.screen(RegisterView.ID));
        return view(RegisterView.ID);
    }

    /** People come and go: who works stands below the navigation, and the window can be locked. */
    MainWindow staffed(Entrance entrance, AutoLock byItself) {
        Lock made = new Lock(this, sheets, kit, entrance, shopName, this::refresh);
        lock = made;
        autoLock = byItself;
        navigation.staffed(entrance::onDuty, made::ask);
        // At the scene: of a scan nothing comes further.
        hear(InputEvent.ANY, event -> byItself.touched());
        if (entrance.isLocked()) {
            made.on();
        }
        return this;
    }

    /** Over the screens there is room for the notice of a newer version. */
    MainWindow telling(Updates newer, Background elsewhere) {
        UpdateBar bar = new UpdateBar(newer, kit, elsewhere);
        updates = bar;
        page.setTop(bar);
        bar.refresh();
        return this;
    }

    /** Where newer versions are looked for was set anew. */
    void askForUpdates() {
        if (updates != null) {
            updates.askAnew();
        }
    }

    /** New requests ring over every screen, and the navigation shows how the syncing is. */
    MainWindow watched(Function<Kit, Bell> making) {
        Bell made = making.apply(kit);
        bell = made;
        navigation.alarm(new BellCard(made, kit.texts()));
        made.requests().subscribe(count -> navigation.count("orders", count.longValue(), "accent"));
        made.status().subscribe(this::tell);
        hear(InputEvent.ANY, event -> {
            if (made.isRinging()) {
                Platform.runLater(this::look);
            }
        });
        return this;
    }

    private void tell(@Nullable SyncStatus status) {
        if (status != null) {
            SyncMood mood = SyncMood.of(status);
            navigation.sign(SyncView.ID, mood.icon(), mood.colour(), kit.texts().of(SyncMood.sentence(status)));
            navigation.count(SyncView.ID, status.parked(), "bad");
            if (status.parked() > parked && !here.equals(Place.screen(SyncView.ID))) {
                sheets.notice(Sentence.of("app.sync.decide", status.parked()), Sentence.of("app.sync.decide.open"),
                        () -> go(Place.screen(SyncView.ID)));
            }
            parked = status.parked();
        }
    }

    /** Whoever moves the mouse or presses a key sees what is in front. */
    private void look() {
        if (bell != null && !isLocked() && !sheets.isShowing() && !here.kind().isEmpty()) {
            bell.looked(current()::isShowing);
        }
    }

    /** Whether somebody types a PIN: nothing must ring meanwhile. */
    boolean asksForPin() {
        return sheets.lookup(".manager-dialog") != null;
    }

    boolean isLocked() {
        return lock != null && lock.isOn();
    }

    /** Whether anybody works here who could unlock it. */
    boolean canLock() {
        return lock != null;
    }

    void lock() {
        if (lock != null) {
            lock.ask();
        }
    }

    Sheets sheets() {
        return sheets;
    }

    Place here() {
        return here;
    }

    @Override
    public void go(Place place) {
        sheets.leave(screens.replacesUnsaved(place), () -> visit(place));
    }

    /** Goes on at once, or after the person agreed to lose what is typed on any screen. */
    void whenNothingIsLost(Runnable then) {
        if (lock != null && lock.isOn()) {
            whenNothingIsLostBehind(lock, then);
            return;
        }
        sheets.leave(screens.isUnsaved(), then);
    }

    /** Whoever closes a locked window must not throw away what another has typed. */
    private void whenNothingIsLostBehind(Lock locked, Runnable then) {
        if (sheets.isUnsaved() || screens.isUnsaved()) {
            locked.tell(Sentence.of("app.lock.unsaved"));
        } else {
            then.run();
        }
    }

    private void visit(Place place) {
        Screen screen = screens.of(place);
        ScreenView view = screens.visit(screen, kit);
        here = place;
        center.getChildren().setAll(view.node());
        navigation.select(screen.id());
        view.visited();
        focus(view.node());
        if (place.id() == 0) {
            view.home();
        } else {
            view.show(place);
        }
        look();
        if (bell != null) {
            bell.ask();
        }
    }

    @Override
    public boolean leadsTo(Place place) {
        return screens.showing(place).isPresent();
    }

    /** The view of a screen that was visited. */
    ScreenView view(String id) {
        return screens.view(id);
    }

    /** Typing begins in the search, or else in the screen's first field. */
    private static void focus(Parent screen) {
        Platform.runLater(() -> Optional.ofNullable(screen.lookup(".search-field"))
                .or(() -> Optional.ofNullable(screen.lookup(".new-action")))
                .or(() -> FirstField.in(screen))
                .ifPresent(Node::requestFocus));
    }

    /** Ends every view's subscriptions; the window is of no use afterwards. */
    void dispose() {
        if (bell != null) {
            bell.close();
            bell = null;
        }
        screens.leave();
    }

    void jump() {
        new Jump(kit, screens.screens(), sources).open();
    }

    /** The view in front. */
    ScreenView current() {
        return screens.view(screens.of(here).id());
    }

    /** What the screen in front has of this kind, unless a sheet lies over it. */
    Optional<Node> onScreen(String selector) {
        return sheets.isShowing() ? Optional.empty() : Optional.ofNullable(center.lookup(selector));
    }

    /** Asks the visible screen's questions anew. */
    void refresh() {
        navigation.refresh();
        refreshUpdates();
        if (!here.kind().isEmpty()) {
            current().refresh();
        }
    }

    /** Another minute has passed. */
    void age() {
        refreshUpdates();
        if (lock != null && autoLock != null && autoLock.isDue()) {
            lock.byItself();
        }
        if (!here.kind().isEmpty() && current().ages()) {
            current().refresh();
        }
    }

    private void refreshUpdates() {
        if (updates != null) {
            updates.refresh();
        }
    }
}
