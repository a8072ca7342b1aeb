package shop.petunia.staff;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;
import shop.petunia.ui.Place;

/** What a shop decides about who works at the counter. */
public final class StaffSettings {
    private static final int A_DAY = 24 * 60;

    /** Minutes without a key or the mouse, after which the window locks itself; 0 for never. */
    public static final Setting<Integer> AUTO_LOCK = Setting.number("staff.autoLock", 0, 0, A_DAY);

    public static final SettingsSection SECTION = new SettingsSection("staff.settings.title", List.of(AUTO_LOCK),
            List.of(new SettingsSection.Link("staff.settings.people", Place.screen("staff"))));

    private StaffSettings() {}
}
