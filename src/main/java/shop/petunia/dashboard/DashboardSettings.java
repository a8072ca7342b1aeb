package shop.petunia.dashboard;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its first screen. */
public final class DashboardSettings {
    /** So many orders at once the shop can do; 0 means any number. */
    public static final Setting<Integer> ORDERS_LIMIT = Setting.number("dashboard.ordersLimit", 30, 0, 1000);

    public static final SettingsSection SECTION =
            new SettingsSection("dashboard.settings.title", List.of(ORDERS_LIMIT));

    private DashboardSettings() {}
}
