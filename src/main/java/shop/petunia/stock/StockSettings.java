package shop.petunia.stock;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its stock. */
public final class StockSettings {
    /** Lots with so many days left or fewer are highlighted. */
    public static final Setting<Integer> HIGHLIGHTED_DAYS_LEFT = Setting.number("stock.highlightedDaysLeft", 2, 0, 30);

    /** Shelf life in days where neither the file nor the flower has one. */
    public static final Setting<Integer> SHELF_LIFE = Setting.number("stock.shelfLife", 7, 1, 365);

    public static final SettingsSection SECTION =
            new SettingsSection("stock.settings.title", List.of(HIGHLIGHTED_DAYS_LEFT, SHELF_LIFE));

    private StockSettings() {}
}
