package shop.petunia.loyalty;

import java.time.Instant;
import java.time.LocalDate;
import shop.petunia.settings.Settings;
import shop.petunia.shared.ShopTime;
import shop.petunia.storage.Conditions;

/**
 * How the database reckons segments: a score of three digits for each account, of which {@link Segment} says what it
 * means. So one question tells a whole list's.
 */
public final class Segments {
    private final Settings settings;
    private final ShopTime time;

    public Segments(Settings settings, ShopTime time) {
        this.settings = settings;
        this.time = time;
    }

    /** The score of the account {@code a} in HQL; {@link #with} gives its parameters their values. */
    public static String score() {
        return "(case when a.lastPurchaseAt is null then 0 when a.lastPurchaseAt >= :segmentRecent then 300"
                + " when a.lastPurchaseAt >= :segmentFading then 200 else 100 end"
                + " + case when a.purchases >= :segmentOften then 30 when a.purchases >= :segmentSometimes then 20"
                + " when a.purchases > 0 then 10 else 0 end"
                + " + case when a.spent >= :segmentMuch then 3 when a.spent >= :segmentSome then 2"
                + " when a.spent > 0 then 1 else 0 end)";
    }

    /** @param at the instant as seen from which a purchase is lately or long ago */
    public Conditions with(Conditions conditions, Instant at) {
        LocalDate today = time.dayOf(at);
        return conditions
                .with("segmentRecent", since(today, settings.get(LoyaltySettings.RECENT_DAYS)))
                .with("segmentFading", since(today, settings.get(LoyaltySettings.FADING_DAYS)))
                .with("segmentOften", settings.get(LoyaltySettings.OFTEN))
                .with("segmentSometimes", settings.get(LoyaltySettings.SOMETIMES))
                .with("segmentMuch", kopecks(settings.get(LoyaltySettings.MUCH)))
                .with("segmentSome", kopecks(settings.get(LoyaltySettings.SOME)));
    }

    /** Only the accounts {@code a} of this segment. */
    public Conditions restrict(Conditions conditions, Segment segment, Instant at) {
        return with(conditions, at).and(score() + " in :segmentScores", "segmentScores", segment.scores());
    }

    private Instant since(LocalDate today, int days) {
        return today.minusDays(days).atStartOfDay(time.zone()).toInstant();
    }

    private static long kopecks(int roubles) {
        return roubles * 100L;
    }
}
