package shop.petunia.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import shop.petunia.settings.ShopSetting;
import shop.petunia.testkit.QueuedWork;
import shop.petunia.testkit.TestDatabase;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Kit;

class UpdateViewModelTest {
    @TempDir
    private Path folder = Path.of("");

    @RegisterExtension
    final TestDatabase shop = TestDatabase.of(ShopSetting.class);

    private final TestKit kit = new TestKit();
    private final QueuedWork slow = new QueuedWork();
    private boolean shiftIsOpen;

    @Test
    void aShiftThatBeginsWhileTheFolderIsAskedHidesTheOffer() throws IOException {
        UpdateViewModel model = model();
        model.refresh();
        slow.finish();
        boolean before = model.told().get().isPresent();
        shop.clock().advanceDays(1);
        model.refresh();
        shiftIsOpen = true;

        model.refresh();
        boolean during = model.told().get().isPresent();
        slow.finish();

        assertThat(List.of(before, during, model.told().get().isPresent())).containsExactly(true, false, false);
    }

    @Test
    void whatWasPutOffStaysAwayThoughALookBeganBefore() throws IOException {
        Files.writeString(folder.resolve("petunia.json"), "{\"version\": \"1.4\"}");
        UpdateViewModel model = model(kit.kit(slow), kit.kit());
        model.refresh();
        slow.finish();
        boolean before = model.told().get().isPresent();
        model.refresh();

        model.later();
        slow.finish();

        assertThat(List.of(before, model.told().get().isPresent())).containsExactly(true, false);
    }

    @Test
    void aFolderThatWasAwayIsAskedAgainAfterMinutesAndOneThatAnsweredAfterHours() throws IOException {
        UpdateViewModel model = model();
        Path file = folder.resolve("petunia.json");
        Files.delete(file);
        model.refresh();
        slow.finish();
        Files.writeString(file, "{\"version\": \"1.4\"}");

        shop.clock().advance(Duration.ofMinutes(11));
        model.refresh();
        slow.finish();
        boolean afterMinutes = model.told().get().isPresent();
        Files.writeString(file, "{\"version\": \"1.0\"}");
        shop.clock().advance(Duration.ofMinutes(11));
        model.refresh();
        slow.finish();

        assertThat(List.of(afterMinutes, model.told().get().isPresent())).containsExactly(true, true);
    }

    private UpdateViewModel model() throws IOException {
        Files.writeString(folder.resolve("petunia.json"), "{\"version\": \"1.4\"}");
        return model(kit.kit(), kit.kit(slow));
    }

    /** @param elsewhere whose background asks the folder */
    private UpdateViewModel model(Kit here, Kit elsewhere) {
        return new UpdateViewModel(
                new UpdatesShop(shop, folder, () -> shiftIsOpen).updates, here, elsewhere.background());
    }
}
