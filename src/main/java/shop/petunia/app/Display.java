package shop.petunia.app;

import java.util.Locale;
import javafx.application.Platform;
import shop.petunia.shared.UserProblem;

/** Whether there is something to show a window on, and what is done when there is not. */
final class Display {
    private Display() {}

    /** Linux tells by a variable; Windows and macOS always have one. */
    static boolean isThere() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        String display = System.getenv("DISPLAY");
        return isHeadless() ? false : !linux || display != null && !display.isBlank();
    }

    /** Starts JavaFX; false when a display is named that cannot be used, or the system's libraries for it are missing. */
    static boolean start() {
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
        return new Guide(call).tour(call.folder().path().resolve("tour"));
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }
}
