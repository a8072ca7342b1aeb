package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.loyalty.Programme.TODAY;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestDatabase;

class ExpiryTest {
    private final TestDatabase database = TestDatabase.of(Programme.ENTITIES);

    @RegisterExtension
    final Programme shop = Programme.on(database);

    private final long client = shop.client();

    @BeforeEach
    void pointsLiveThirtyDays() {
        shop.settings.set(LoyaltySettings.EXPIRY_DAYS, 30);
    }

    @AfterEach
    void theBooksAreInOrder() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void onlyWhatIsTrulyUnspentExpires() {
        shop.buy(client, "3000");
        shop.pay(client, 7, "150", "1000");
        database.clock().advanceDays(1);
        shop.buy(client, "1800");

        database.clock().set(TODAY.plusDays(31));
        int expired = shop.loyalty.expireDue();
        Points afterTheFirst = shop.balance(client);
        database.clock().set(TODAY.plusDays(32));
        shop.loyalty.expireDue();

        assertThat(expired).isZero();
        assertThat(afterTheFirst).isEqualTo(points("90"));
        assertThat(shop.entries(client))
                .containsExactly("ACCRUAL 150", "REDEMPTION -150", "ACCRUAL 90", "EXPIRY -90");
    }

    @Test
    void theOldestExpiringPointsAreSpentFirst() {
        shop.give(client, "100");
        database.clock().advanceDays(10);
        shop.give(client, "100");
        shop.pay(client, 7, "60", "1000");

        database.clock().set(TODAY.plusDays(31));
        shop.loyalty.expireDue();

        assertThat(shop.entries(client)).containsExactly(
                "CORRECTION 100", "CORRECTION 100", "REDEMPTION -60", "EXPIRY -40");
    }

    @Test
    void pointsCanBeSpentOnTheirLastDayAndNotOnTheNext() {
        shop.give(client, "100");

        database.clock().set(TODAY.plusDays(30));
        shop.pay(client, 7, "40", "1000");
        database.clock().set(TODAY.plusDays(31));

        assertThatThrownBy(() -> shop.pay(client, 8, "60", "1000"))
                .satisfies(refusal("loyalty.points.notEnough", Points.ZERO, points("60")));
    }

    @Test
    void pointsGivenBackKeepTheirDayButLiveTwoWeeksAtLeast() {
        shop.give(client, "100");
        shop.pay(client, 7, "100", "1000");
        database.clock().advanceDays(10);
        shop.give(client, "50");
        shop.pay(client, 8, "50", "1000");

        database.clock().set(TODAY.plusDays(25));
        shop.refund(8, "0", 1, 1);
        shop.refund(7, "0", 1, 1);

        assertThat(shop.loyalty.entries(client, 0, 2)).extracting(EntryRow::expiresOn)
                .containsExactly(TODAY.plusDays(39), TODAY.plusDays(40));
        database.clock().set(TODAY.plusDays(40));
        shop.loyalty.expireDue();
        assertThat(shop.balance(client)).isEqualTo(points("50"));
    }

    @Test
    void whatWasGivenForEverComesBackForEver() {
        shop.settings.set(LoyaltySettings.EXPIRY_DAYS, 0);
        shop.give(client, "100");
        shop.settings.set(LoyaltySettings.EXPIRY_DAYS, 30);
        shop.pay(client, 7, "100", "1000");

        shop.refund(7, "0", 1, 1);
        database.clock().advanceDays(400);
        shop.loyalty.expireDue();

        assertThat(shop.balance(client)).isEqualTo(points("100"));
    }
}
