package shop.petunia.crm;

import java.util.List;
import shop.petunia.clients.ClientSettings;
import shop.petunia.loyalty.LoyaltyChange;
import shop.petunia.loyalty.LoyaltySettings;
import shop.petunia.settings.SettingsSection;
import shop.petunia.ui.Place;

/** What a shop can change about its clients and their points, on one page of the settings. */
public final class CrmSettings {
    /** Any number does: the tiers are one thing. */
    private static final Place TIERS = new Place(LoyaltyChange.TIER, 1);

    public static final SettingsSection POINTS = new SettingsSection(
            "crm.settings.points",
            List.of(LoyaltySettings.ACCRUAL_PERCENT, LoyaltySettings.POINT_VALUE, LoyaltySettings.REDEMPTION_LIMIT,
                    LoyaltySettings.EXPIRY_DAYS, ClientSettings.CARD_PREFIX),
            List.of(new SettingsSection.Link("crm.settings.tiers", TIERS)));

    private CrmSettings() {}
}
