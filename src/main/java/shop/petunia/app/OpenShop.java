package shop.petunia.app;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.register.RegisterView;
import shop.petunia.settings.MachineSettings;
import shop.petunia.settings.Setting;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.staff.StaffSettings;
import shop.petunia.storage.Backups;
import shop.petunia.storage.Changes;
import shop.petunia.ui.Background;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.updates.UpdateSettings;

/** The shop behind the window while it is open: its main window, its language and colours, its backups. */
final class OpenShop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenShop.class);
    private static final int BACKUP_HOURS = 4;
    private static final int EXPIRY_MINUTES = 60;
    /** For what may take minutes and is missed by nobody: closing does not wait for it, and its failures are only logged. */
    static final Background ELSEWHERE = new Background(
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("elsewhere").factory()),
            Platform::runLater, new Unheard());

    private final Wiring wiring;
    private final Background background;
    private final Failures failures;
    private final Frame frame;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("backups").factory());
    private final Changes.Subscription following;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final AutoLock autoLock;
    private final SyncLoop syncing;
    private @Nullable MainWindow window;

    OpenShop(Wiring wiring, Background background, Failures failures, Frame frame) {
        this.wiring = wiring;
        this.background = background;
        this.failures = failures;
        this.frame = frame;
        this.autoLock = new AutoLock(() -> wiring.time().now(), () -> wiring.settings().get(StaffSettings.AUTO_LOCK));
        wiring.settings().onChange(setting -> Platform.runLater(() -> adopt(setting)));
        following = wiring.database().changes().afterCommit(changes -> follow());
        syncing = new SyncLoop(wiring.market().sync(), wiring.database(), wiring.market()::close);
        clockwork.scheduleWithFixedDelay(this::backUp, BACKUP_HOURS, BACKUP_HOURS, TimeUnit.HOURS);
        clockwork.scheduleWithFixedDelay(() -> Platform.runLater(this::age), 1, 1, TimeUnit.MINUTES);
        clockwork.scheduleWithFixedDelay(this::expirePoints, 0, EXPIRY_MINUTES, TimeUnit.MINUTES);
    }

    Wiring wiring() {
        return wiring;
    }

    /** The first start asks for the language and the shop's name; every other one shows the first screen. */
    void begin() {
        begin(false);
    }

    /** @param selling a scan waits already: the counter comes first, and not another screen on the way there */
    void begin(boolean selling) {
        if (wiring.settings().isSet(ShopSettings.NAME)) {
            build(selling ? RegisterView.ID : wiring.screens().all().getFirst().id());
        } else {
            frame.show(new FirstStart(wiring, background, this::begin));
        }
    }

    /** What can be played on; empty before the first start is done. */
    Optional<Tour.Set> played() {
        return Optional.ofNullable(window)
                .map(shown -> new Tour.Set(shown, background, frame.scene(), frame.stage()));
    }

    /** Goes on at once, or after the person agreed to lose what is typed. */
    void whenNothingIsLost(Runnable then) {
        if (window == null) {
            then.run();
        } else {
            window.whenNothingIsLost(then);
        }
    }

    /** Remembers the window's place and ends the views. */
    void leave() {
        following.close();
        wiring.settings().machine().set(MachineSettings.WINDOW, Optional.of(frame.place()));
        if (window != null) {
            window.dispose();
        }
    }

    /** A backup first, so that what it cannot read is known while there is something older to go back to. */
    @Override
    public void close() {
        clockwork.shutdown();
        syncing.close();
        backUp();
        sweepPhotos();
        wiring.close();
    }

    private void build(String screen) {
        if (window != null) {
            window.dispose();
        }
        Texts texts = wiring.texts();
        MainWindow built =
                new MainWindow(texts, background, wiring.shopName(), wiring.screens(), wiring.searchSources(),
                        wiring.counter().hearing())
                        .staffed(wiring.entrance(), autoLock)
                        .telling(wiring.updates(), ELSEWHERE);
        built.watched(new MarketScreens(wiring).bell(built::asksForPin));
        window = built;
        failures.tellOn(new WindowTeller(texts, built::sheets));
        frame.title(wiring.shopName() + " — " + texts.get("app.name"));
        frame.show(built);
        built.go(Place.screen(screen));
    }

    private void adopt(Setting<?> setting) {
        if (setting.key().equals(MachineSettings.APPEARANCE.key())) {
            frame.appear(wiring.settings().get(MachineSettings.APPEARANCE));
        } else if (window != null && setting.key().equals(UpdateSettings.SOURCE.key())) {
            window.askForUpdates();
        } else if (window != null && showsEverywhere(setting)) {
            build(Objects.requireNonNull(window).here().kind());
        }
    }

    /** What is seen on every screen, so that all of them are built anew. */
    private static boolean showsEverywhere(Setting<?> setting) {
        return setting.key().equals(MachineSettings.LANGUAGE.key()) || setting.key().equals(ShopSettings.NAME.key())
                || setting.key().equals(ShopSettings.ZONE.key());
    }

    /** Whoever changed something, the visible screen shows it; many changes in a row are one refresh. */
    private void follow() {
        if (refreshing.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                refreshing.set(false);
                if (window != null) {
                    window.refresh();
                }
            });
        }
    }

    private void age() {
        if (window != null) {
            window.age();
        }
    }

    /** Nobody can be about to save one now. */
    private void sweepPhotos() {
        try {
            wiring.florist().sweepPhotos();
        } catch (RuntimeException problem) {
            LOG.error("The photos that nothing shows any more could not be removed", problem);
        }
    }

    /** Soon after midnight the lists show what is left. */
    private void expirePoints() {
        try {
            wiring.people().loyalty.expireDue();
        } catch (RuntimeException problem) {
            LOG.error("The points' expiry could not be booked", problem);
        }
    }

    private void backUp() {
        try {
            Backups.Taken taken =
                    wiring.backups().take(wiring.database(), wiring.settings().get(MachineSettings.BACKUP_FOLDER));
            taken.notCopied().ifPresent(failures::refused);
            if (!taken.findings().isEmpty()) {
                LOG.error("The backup shows: {}", taken.findings());
                failures.refused(Sentence.of("app.backups.findings"));
            }
        } catch (UserProblem problem) {
            LOG.error("No backup could be made", problem);
            failures.refused(problem.sentence());
        }
    }
}
