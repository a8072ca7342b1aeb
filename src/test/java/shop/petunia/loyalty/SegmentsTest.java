package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.testkit.TestDatabase;

class SegmentsTest {
    private final TestDatabase database = TestDatabase.of(Programme.ENTITIES);

    @RegisterExtension
    final Programme shop = Programme.on(database);

    /** Recency, frequency, money; the rules in their order. */
    @ParameterizedTest
    @CsvSource({
            "0,0,0, NEW", "3,3,2, VIP", "3,3,3, VIP", "2,3,3, VIP", "1,3,3, REGULAR", "3,2,1, REGULAR",
            "2,2,2, REGULAR", "3,1,1, NEW", "3,1,0, NEW", "3,1,2, REGULAR", "1,2,2, LEAVING", "1,3,1, LEAVING",
            "1,1,2, LOST", "1,1,3, LOST", "1,1,1, OCCASIONAL", "2,1,1, OCCASIONAL", "2,2,1, OCCASIONAL"})
    void aSegmentFollowsFromHowLatelyHowOftenAndForHowMuch(int recency, int frequency, int money, Segment segment) {
        assertThat(Segment.of(recency, frequency, money)).isEqualTo(segment)
                .isEqualTo(Segment.of(recency * 100 + frequency * 10 + money));
        assertThat(segment.scores()).contains(recency * 100 + frequency * 10 + money);
    }

    @ParameterizedTest
    @CsvSource({
            "0, 0, 0, NEW", "1, 4999.99, 30, NEW", "1, 4999.99, 31, OCCASIONAL", "1, 4999.99, 90, OCCASIONAL",
            "1, 5000, 91, LOST", "2, 2500, 90, REGULAR", "2, 2500, 91, LEAVING", "5, 4000, 30, VIP",
            "5, 3999.99, 30, VIP", "5, 4000, 90, VIP", "5, 3999.99, 90, REGULAR", "5, 4000, 91, REGULAR"})
    void theDatabaseReckonsByTheDaysTheNumberAndTheSum(int purchases, String each, int daysAgo, Segment segment) {
        long client = shop.client();
        for (int n = 0; n < purchases; n++) {
            shop.buy(client, each);
        }

        database.clock().advanceDays(daysAgo);

        assertThat(shop.loyalty.segment(client)).isEqualTo(segment);
    }

    @Test
    void thresholdsAreSettings() {
        long client = shop.client();
        shop.buy(client, "1000");
        shop.buy(client, "1000");
        shop.settings.set(LoyaltySettings.OFTEN, 2);
        shop.settings.set(LoyaltySettings.SOME, 1000);
        shop.settings.set(LoyaltySettings.MUCH, 2000);

        assertThat(shop.loyalty.segment(client)).isEqualTo(Segment.VIP);
    }

    @Test
    void theThresholdsOfOneFigureDoNotChangePlaces() {
        assertThatThrownBy(() -> shop.settings.set(LoyaltySettings.RECENT_DAYS, 91))
                .satisfies(refusal("loyalty.threshold.atMost", 90));
        assertThatThrownBy(() -> shop.settings.set(LoyaltySettings.MUCH, 4999))
                .satisfies(refusal("loyalty.threshold.atLeast", 5000));
    }

    @Test
    void aWhollyRefundedPurchaseCountsNowhere() {
        long client = shop.client();
        shop.buy(client, 7, "1000");

        shop.refund(7, "1000", 1, 1);

        assertThat(shop.loyalty.segment(client)).isEqualTo(Segment.NEW);
    }
}
