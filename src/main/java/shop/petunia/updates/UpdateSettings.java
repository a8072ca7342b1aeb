package shop.petunia.updates;

import java.nio.file.Path;
import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Background;

/** Where this computer hears of newer versions. */
public final class UpdateSettings {
    private static final int LONGEST = 500;

    /** A folder, or the address of one; nothing for never asking. */
    public static final Setting<String> SOURCE = Setting.text("updates.source", "", LONGEST)
            .onThisMachine()
            .checked((source, settings) -> refuseUnknown(source));

    private UpdateSettings() {}

    /** @param elsewhere where newer versions are asked for: nothing else waits there */
    public static SettingsSection section(Updates updates, Background elsewhere) {
        return new SettingsSection("updates.settings.title", List.of(SOURCE), List.of(),
                List.of(kit -> new UpdateCheck(updates, kit.texts(), elsewhere)));
    }

    /** Whether the folder is there is not asked: it may be another computer's that sleeps. */
    private static void refuseUnknown(String source) {
        try {
            if (VersionFile.isAddress(source)) {
                VersionFile.address(source, "");
            } else if (!source.isEmpty() && !Path.of(source).isAbsolute()) {
                throw new UserProblem("updates.source.unknown", source);
            }
        } catch (IllegalArgumentException neither) {
            throw new UserProblem(neither, "updates.source.unknown", source);
        }
    }
}
