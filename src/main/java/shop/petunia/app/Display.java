package shop.petunia.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import shop.petunia.shared.UserProblem;

/** Whether there is something to show a window on, and what is done when there is not. */
final class Display {
    /** Once in a process. */
    private static final FutureTask<Boolean> START = new FutureTask<>(Display::started);

    private Display() {}

    /** Linux tells by a variable; Windows and macOS always have one. */
    static boolean isThere() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        String display = System.getenv("DISPLAY");
        return !isHeadless() && (!linux || display != null && !display.isBlank());
    }

    /** Begins to start JavaFX, which takes a while, on a thread of its own. */
    static void startAhead() {
        if (isThere()) {
            Thread.ofPlatform().daemon().name("display").start(START);
        }
    }

    /** Starts JavaFX; false when a display is named that cannot be used, or the system's libraries for it are missing. */
    static boolean start() {
        START.run();
        try {
            return START.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("JavaFX did not start", failure.getCause());
        }
    }

    private static boolean started() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (RuntimeException | LinkageError unusable) {
            org.slf4j.LoggerFactory.getLogger(Display.class).warn("The display cannot be used", unusable);
            return false;
        }
    }

    /** Starts JavaFX on its own platform without a display. */
    static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        if (!start()) {
            throw new UserProblem("app.display.unusable");
        }
    }

    /** Says that there is no display and makes the tour in the data folder. */
    static int tourInstead(Call call) {
        call.say("app.display.none");
        return new Guide(call).tour(tourOf(call));
    }

    /** The same where the display failed to start: JavaFX starts once in a process, so another one makes the tour. */
    static int tourInAnotherProcess(Call call) {
        call.say("app.display.none");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules));
        }
        command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
        command.add("--enable-native-access=ALL-UNNAMED,javafx.graphics");
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "shop.petunia.Main"));
        String folder = call.folder().path().toString();
        command.addAll(List.of("--data", folder, TourCommand.NAME, tourOf(call).toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException problem) {
            throw new UserProblem(problem, "app.display.unusable");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Commands.REFUSED;
        }
    }

    private static Path tourOf(Call call) {
        return call.folder().path().resolve("tour");
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }
}
