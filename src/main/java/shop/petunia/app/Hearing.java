package shop.petunia.app;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import shop.petunia.register.RegisterSettings;
import shop.petunia.register.Scanned;
import shop.petunia.settings.Settings;
import shop.petunia.ui.Later;
import shop.petunia.ui.Scanner;

/**
 * How the window hears a scanner, and what a code means that no screen takes for itself.
 *
 * @param meaning asks the database
 * @param refusal the sound that nothing was done
 */
record Hearing(Clock clock, Later later, Settings settings, Function<String, Scanned> meaning, Runnable refusal) {
    Scanner scanner(Consumer<String> scanned) {
        return new Scanner(clock, later, () -> settings.get(RegisterSettings.SCAN_LENGTH),
                () -> Duration.ofMillis(settings.get(RegisterSettings.SCAN_GAP)), scanned);
    }
}
