package shop.petunia.bouquets;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.Settings;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its bouquets. */
public final class BouquetSettings {
    /** In percent of the cost, on top of it. */
    public static final Setting<Integer> MARKUP = Setting.number("bouquets.markup", 150, 0, 2000);

    /** In roubles: prices by markup are rounded up to it. */
    public static final Setting<Integer> ROUNDING = Setting.number("bouquets.rounding", 10, 1, 1000);

    /** When so many or fewer can be assembled, the bouquet is highlighted. */
    public static final Setting<Integer> FEW = Setting.number("bouquets.few", 2, 0, 100);

    public static final SettingsSection SECTION =
            new SettingsSection("bouquets.settings.title", List.of(MARKUP, ROUNDING, FEW));

    private BouquetSettings() {}

    public static Markup markup(Settings settings) {
        return new Markup(settings.get(MARKUP), settings.get(ROUNDING));
    }
}
