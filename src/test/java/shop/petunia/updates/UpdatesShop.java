package shop.petunia.updates;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import shop.petunia.settings.Machine;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestDatabase;

/** A shop that runs 1.3.9 and looks for newer versions in its own folder. */
final class UpdatesShop {
    final Settings settings;
    final Updates updates;

    UpdatesShop(TestDatabase shop, Path folder, BooleanSupplier shiftIsOpen) {
        settings = new Settings(shop.database(), new Machine(folder));
        settings.set(UpdateSettings.SOURCE, folder.toString());
        updates = new Updates(Version.of("1.3.9"), settings, new ShopTime(shop.clock(), () -> TestClock.MOSCOW),
                shiftIsOpen, Duration.ofMillis(500));
    }
}
