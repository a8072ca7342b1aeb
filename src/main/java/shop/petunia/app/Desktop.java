package shop.petunia.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import shop.petunia.settings.Machine;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.storage.Instance;
import shop.petunia.storage.OpeningTrouble;
import shop.petunia.storage.Running;
import shop.petunia.ui.Background;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Theme;

/**
 * The program with a window, from its start to its end: claims the data folder, shows the window, opens the shop
 * behind it, and on closing makes a backup first.
 */
final class Desktop implements Instance.Host {
    private final Call call;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Failures failures;
    private final Idle workers = new Idle();
    private final Background background;
    private final Busy busy = new Busy();
    private final Optional<Rehearsal> rehearsal = Rehearsal.asked();
    private volatile int exit;
    private volatile @Nullable OpenShop shop;
    private volatile @Nullable Frame frame;
    private @Nullable TypeAhead typed;

    private Desktop(Call call) {
        this.call = call;
        this.failures = new Failures(call.folder().logs().resolve("petunia.log"));
        this.background = new Background(workers, Platform::runLater, failures);
    }

    /** @return the exit code, after the window was closed */
    static int open(Call call) {
        if (!Display.isThere()) {
            return without(() -> Display.tourInstead(call), call);
        }
        Optional<Instance> claim = Instance.claim(call.folder());
        if (claim.isEmpty()) {
            Running.of(call.folder()).comeToFront();
            return 0;
        }
        try (Instance instance = claim.get()) {
            Desktop desktop = new Desktop(call);
            if (!Display.start()) {
                return without(() -> Display.tourInAnotherProcess(call), call);
            }
            instance.serve(desktop);
            desktop.runUntilClosed();
            return desktop.exit;
        } catch (IOException problem) {
            throw new UserProblem(problem, "app.instance.failed", String.valueOf(problem.getMessage()));
        }
    }

    /** A rehearsal is of the window and nothing else. */
    private static int without(IntSupplier tour, Call call) {
        if (Rehearsal.asked().isPresent()) {
            call.complain(Sentence.of("app.display.needed"));
            return Commands.REFUSED;
        }
        return tour.getAsInt();
    }

    private void runUntilClosed() {
        Thread.setDefaultUncaughtExceptionHandler(failures);
        Platform.setImplicitExit(false);
        Platform.runLater(this::begin);
        Theme.loadFonts();
        workers.execute(AotCache::fit);
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.close();
        Platform.exit();
    }

    private void begin() {
        Stage stage = new Stage();
        frame = new Frame(stage, new Machine(call.folder().path()), this::close);
        failures.tellOn(new BeforeTheWindow());
        // Not Wiring's: loading that class would hold up the first frame.
        typed = new TypeAhead(frame().scene(), Clock.systemUTC());
        frame().splash(call.texts(), "app.opening");
        frame().open();
        // Two things at a time would make the first of them late.
        Stages.drawn("window", () -> {
            rehearsal.ifPresent(unused -> Rehearsal.scan(frame().scene()));
            openShop();
            frame().dress();
        });
    }

    private void showShop() {
        OpenShop open = shop;
        if (open != null) {
            open.begin();
            return;
        }
        frame().splash(call.texts(), "app.opening");
        openShop();
    }

    private void openShop() {
        background.run(busy, () -> {
            Wiring wiring = new Wiring(call.folder(), Wiring.clock());
            wiring.entrance().open();
            return wiring;
        }, this::opened, this::refused);
    }

    private void opened(Wiring wiring) {
        OpenShop opened = new OpenShop(wiring, background, failures, frame());
        wiring.onRestore(this::restore);
        shop = opened;
        Stages.reached("database");
        frame().dress();
        opened.begin(typed != null && typed.holdsAScan());
        Stages.drawn("screen", () -> rehearsal.ifPresent(kind -> play(kind, opened)));
        give();
    }

    /** What was typed while the shop opened. */
    private void give() {
        TypeAhead given = typed;
        typed = null;
        if (given != null) {
            given.give();
        }
    }

    private void play(Rehearsal kind, OpenShop opened) {
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            try {
                kind.play(opened.played().orElseThrow(), workers);
            } catch (RuntimeException | Error failure) {
                failures.failed(failure);
                exit = Commands.REFUSED;
            }
            Platform.runLater(() -> close(opened));
        });
    }

    private void refused(UserProblem problem) {
        boolean damaged = OpeningTrouble.of(problem).filter(OpeningTrouble.DAMAGED::equals).isPresent();
        trouble(problem.sentence(), damaged);
    }

    private void trouble(Sentence why, boolean damaged) {
        if (typed != null) {
            typed.forget();
            typed = null;
        }
        rehearsal.ifPresent(unused -> {
            call.complain(why);
            exit = Commands.REFUSED;
            closed.countDown();
        });
        frame().dress();
        frame().show(new Trouble(call, background, why, damaged, this::showShop, this::close));
    }

    /** Closes the shop, puts the backup into its place and opens it again. */
    private void restore(Path backup) {
        OpenShop closing = Objects.requireNonNull(shop);
        frame().splash(closing.wiring().texts(), "app.trouble.restoring");
        shop = null;
        closing.leave();
        failures.tellOn(new BeforeTheWindow());
        background.run(
                busy,
                () -> {
                    closing.close();
                    return Wiring.backups(call.folder()).restore(backup);
                },
                aside -> openShop(),
                this::refused);
    }

    /** Asks before typed words are lost; while the shop opens or is restored, the cross has to wait. */
    private void close() {
        OpenShop open = shop;
        if (open != null) {
            open.whenNothingIsLost(() -> close(open));
        } else if (!busy.isOn()) {
            closed.countDown();
        }
    }

    /** Lets the work under way end, backs up and closes the database behind a splash, then ends the program. */
    private void close(OpenShop closing) {
        if (shop != closing) {
            return;
        }
        frame().splash(closing.wiring().texts(), "app.closing");
        shop = null;
        closing.leave();
        Thread.ofPlatform().name("closing").start(() -> {
            try {
                workers.awaitIdle();
                closing.close();
            } catch (RuntimeException | Error failure) {
                failures.failed(failure);
            } finally {
                closed.countDown();
            }
        });
    }

    private Frame frame() {
        return Objects.requireNonNull(frame);
    }

    @Override
    public void comeToFront() {
        Platform.runLater(() -> {
            if (frame != null) {
                frame.toFront();
            }
        });
    }

    @Override
    public int command(Instance.Given given, Instance.Output output) {
        OpenShop running = shop;
        if (running == null) {
            output.err(call.texts().get("app.instance.opening"));
            return Commands.REFUSED;
        }
        return Commands.handedOver(running.wiring(), given, output);
    }

    /** While there is no main window, a failure takes the splash's place instead of turning it for ever. */
    private final class BeforeTheWindow implements Failures.Teller {
        @Override
        public void refused(Sentence sentence) {
            Platform.runLater(() -> trouble(sentence, false));
        }

        @Override
        public void failed(String code, String details, Path log) {
            Platform.runLater(() -> trouble(Sentence.of("app.failure.opening", code, log.toString()), false));
        }
    }
}
