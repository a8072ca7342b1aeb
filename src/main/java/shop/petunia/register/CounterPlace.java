package shop.petunia.register;

import shop.petunia.bouquets.BouquetSettings;
import shop.petunia.bouquets.Photos;
import shop.petunia.settings.Settings;
import shop.petunia.stock.StockSettings;

/**
 * All that the screen of the counter works with.
 *
 * @param alarm the sound that something was not understood
 */
public record CounterPlace(
        RegisterDesk desk, Photos photos, ManagerAsk managers, Slips slips, Runnable alarm) {
    Settings settings() {
        return desk.rooms().settings();
    }

    int few() {
        return settings().get(BouquetSettings.FEW);
    }

    /** With so many days left or fewer a flower is coloured. */
    int soonDays() {
        return settings().get(StockSettings.HIGHLIGHTED_DAYS_LEFT);
    }
}
