package shop.petunia.marketplace;

import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;

/** What a shop decides about the syncing; address, login and password lie with {@link CloudAccess}. */
public final class MarketSettings {
    /** Nothing is read or sent; what is to be sent is kept. */
    public static final Setting<Boolean> PAUSED = Setting.toggle("marketplace.paused", false);

    /** Seconds between two readings of the open orders. */
    public static final Setting<Integer> INTERVAL = Setting.number("marketplace.interval", 15, 5, 300);

    /** Within how many minutes a buyer's request is to be answered. */
    public static final Setting<Integer> ANSWER = Setting.number("marketplace.answer", 15, 1, 240);

    /** Whether new requests are heard, too. */
    public static final Setting<Boolean> SOUND = Setting.toggle("marketplace.sound", true).onThisMachine();

    /** Pieces that the marketplace is not told of, so that what the counter sells meanwhile is not sold twice. */
    public static final Setting<Integer> MARGIN = Setting.number("marketplace.margin", 0, 0, 1000);

    public static final SettingsSection SECTION = new SettingsSection(
            "marketplace.settings.title", List.of(PAUSED, INTERVAL, MARGIN, ANSWER, SOUND));

    private MarketSettings() {}

    /** Where the marketplace is, and how the shop signs in there. */
    public static SettingsSection connection(MarketDesk desk) {
        return new SettingsSection("marketplace.settings.connection", List.of(), List.of(),
                List.of(kit -> ConnectionForm.of(desk, kit)));
    }
}
