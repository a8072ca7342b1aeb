package shop.petunia.stats;

import java.math.BigDecimal;
import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop can change about its figures. */
public final class StatsSettings {
    /** Of what is sold on the marketplace, in percent. */
    public static final Setting<BigDecimal> COMMISSION = Setting.decimal("stats.commission", "18", "0", "100");

    public static final SettingsSection SECTION = new SettingsSection("stats.settings.title", List.of(COMMISSION));

    private StatsSettings() {}
}
