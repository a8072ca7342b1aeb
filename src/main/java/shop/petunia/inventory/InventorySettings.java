package shop.petunia.inventory;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about how it counts. */
public final class InventorySettings {
    /** Who counts does not see what the books expect, and so can't copy it. */
    public static final Setting<Boolean> BLIND = Setting.toggle("inventory.blind", false);

    public static final SettingsSection SECTION =
            new SettingsSection("inventory.settings.title", List.of(BLIND));

    private InventorySettings() {}
}
