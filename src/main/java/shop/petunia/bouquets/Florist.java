package shop.petunia.bouquets;

import java.util.List;
import shop.petunia.printing.Documents;
import shop.petunia.printing.Printers;
import shop.petunia.settings.Settings;
import shop.petunia.settings.ShopSettings;
import shop.petunia.shared.ShopTime;
import shop.petunia.staff.AuditLog;
import shop.petunia.stock.StockSettings;
import shop.petunia.ui.Permit;

/**
 * All that the screens of bouquets work with.
 *
 * @param permit for another price
 */
public record Florist(
        Bouquets bouquets,
        Ingredients ingredients,
        Showcase showcase,
        Dismantling dismantling,
        ShowcaseChecks checks,
        AuditLog audit,
        Photos photos,
        Settings settings,
        ShopTime time,
        Documents documents,
        Printers printers,
        Permit permit) {
    public Florist(Bouquets bouquets, Ingredients ingredients, Showcase showcase, Dismantling dismantling,
            ShowcaseChecks checks, AuditLog audit, Photos photos, Settings settings, ShopTime time,
            Documents documents, Printers printers) {
        this(bouquets, ingredients, showcase, dismantling, checks, audit, photos, settings, time, documents, printers,
                Permit.NONE);
    }

    Markup markup() {
        return BouquetSettings.markup(settings);
    }

    int few() {
        return settings.get(BouquetSettings.FEW);
    }

    /** With so many days left or fewer a flower should go first. */
    int soonDays() {
        return settings.get(StockSettings.HIGHLIGHTED_DAYS_LEFT);
    }

    /** Removes the pictures that nothing has shown for long. */
    public int sweepPhotos() {
        return photos.sweep(bouquets.photos());
    }

    /** The price tags of these units. */
    public PriceLabel label(List<UnitRow> units) {
        return new PriceLabel(settings.get(ShopSettings.NAME), units);
    }
}
