package shop.petunia.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shop.petunia.shared.UserProblem;

/** What belongs to this computer and not to the shop. */
public final class MachineSettings {
    public static final Setting<Language> LANGUAGE =
            Setting.choice("settings.machine.language", Language.SYSTEM).onThisMachine();

    public static final Setting<Appearance> APPEARANCE =
            Setting.choice("settings.machine.appearance", Appearance.SYSTEM).onThisMachine();

    /** Where a second copy of each backup goes: another disk, a memory stick. */
    public static final Setting<Optional<Path>> BACKUP_FOLDER = Setting.folder("settings.machine.backupFolder")
            .onThisMachine()
            .checked((folder, _) -> folder.ifPresent(MachineSettings::refuseUnwritable));

    /** Where the main window was when it was closed. */
    public static final Setting<Optional<WindowPlace>> WINDOW = Setting.of(
            "settings.machine.window", Optional::empty, new WindowPlaceNotation())
            .onThisMachine();

    public static final SettingsSection SCREEN =
            new SettingsSection("settings.screen.title", List.of(LANGUAGE, APPEARANCE));

    public static final SettingsSection BACKUPS =
            new SettingsSection("settings.backups.title", List.of(BACKUP_FOLDER));

    private MachineSettings() {}

    private static void refuseUnwritable(Path folder) {
        if (!folder.isAbsolute() || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UserProblem("settings.folder.missing", folder.toString());
        }
    }
}
