package shop.petunia.loyalty;

import java.math.BigDecimal;
import java.util.List;
import shop.petunia.settings.Setting;
import shop.petunia.settings.SettingsSection;
import shop.petunia.shared.UserProblem;

/** What a shop can change about its programme; the tiers are kept by {@link Tiers}. */
public final class LoyaltySettings {
    /** Of what is paid for goods, for whoever has no tier. */
    public static final Setting<BigDecimal> ACCRUAL_PERCENT =
            Setting.decimal("loyalty.accrualPercent", "5", "0", "100");

    /** How many roubles a point takes off the price. */
    public static final Setting<BigDecimal> POINT_VALUE = Setting.decimal("loyalty.pointValue", "1", "0.01", "1000");

    /** How many percent of the goods points may pay; 0 means none. */
    public static final Setting<Integer> REDEMPTION_LIMIT = Setting.number("loyalty.redemptionLimit", 100, 0, 100);

    /** How many days points live; 0 means for ever. */
    public static final Setting<Integer> EXPIRY_DAYS = Setting.number("loyalty.expiryDays", 0, 0, 3650);

    /** The last purchase is so many days ago at the most: 3 of 3. */
    public static final Setting<Integer> RECENT_DAYS = Setting.number("loyalty.recentDays", 30, 1, 3650)
            .checked((value, settings) -> atMost(value, settings.get(LoyaltySettings.FADING_DAYS)));

    /** The same for 2 of 3. */
    public static final Setting<Integer> FADING_DAYS = Setting.number("loyalty.fadingDays", 90, 1, 3650)
            .checked((value, settings) -> atLeast(value, settings.get(LoyaltySettings.RECENT_DAYS)));

    /** So many purchases: 3 of 3. */
    public static final Setting<Integer> OFTEN = Setting.number("loyalty.often", 5, 2, 1000)
            .checked((value, settings) -> atLeast(value, settings.get(LoyaltySettings.SOMETIMES)));

    /** The same for 2 of 3. */
    public static final Setting<Integer> SOMETIMES = Setting.number("loyalty.sometimes", 2, 2, 1000)
            .checked((value, settings) -> atMost(value, settings.get(LoyaltySettings.OFTEN)));

    /** Spent so many roubles: 3 of 3. */
    public static final Setting<Integer> MUCH = Setting.number("loyalty.much", 20_000, 1, 100_000_000)
            .checked((value, settings) -> atLeast(value, settings.get(LoyaltySettings.SOME)));

    /** The same for 2 of 3. */
    public static final Setting<Integer> SOME = Setting.number("loyalty.some", 5_000, 1, 100_000_000)
            .checked((value, settings) -> atMost(value, settings.get(LoyaltySettings.MUCH)));

    public static final SettingsSection SEGMENTS = new SettingsSection(
            "loyalty.segments.title", List.of(RECENT_DAYS, FADING_DAYS, OFTEN, SOMETIMES, MUCH, SOME));

    private LoyaltySettings() {}

    /** The thresholds of 3 and of 2 must not change places. */
    private static void atMost(int value, int neighbour) {
        if (value > neighbour) {
            throw new UserProblem("loyalty.threshold.atMost", neighbour);
        }
    }

    private static void atLeast(int value, int neighbour) {
        if (value < neighbour) {
            throw new UserProblem("loyalty.threshold.atLeast", neighbour);
        }
    }
}
