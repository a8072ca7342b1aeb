package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.loyalty.Programme.booking;
import static shop.petunia.loyalty.Programme.money;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestDatabase;

/** What becomes of points and purchases when clients are merged or anonymised. */
class LoyaltyOfClientsTest {
    private final TestDatabase database = TestDatabase.of(Programme.ENTITIES);

    @RegisterExtension
    final Programme shop = Programme.on(database);

    private final long maria = shop.client();
    private final long other = shop.client();

    @AfterEach
    void theBooksAreInOrder() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void pointsAndPurchasesGoOver() {
        shop.buy(maria, 7, "1000");
        database.clock().advanceDays(1);
        shop.buy(other, 8, "500");

        shop.departures().merge(other, maria);

        assertThat(shop.loyalty.account(maria)).contains(
                new AccountRow(maria, points("75"), money("1500"), 2, database.clock().instant()));
        assertThat(shop.loyalty.account(other)).isEmpty();
        assertThat(shop.entries(maria)).containsExactly("ACCRUAL 50", "ACCRUAL 25");
    }

    @Test
    void aDebtGoesOverToo() {
        shop.give(maria, "100");
        shop.writeOnly(transaction -> shop.ledger.report(transaction, new CloudEntry(other, PointKind.REDEMPTION,
                points("-40"), DocumentRef.NONE, "T-1", ""), booking()));

        shop.departures().merge(other, maria);

        assertThat(shop.balance(maria)).isEqualTo(points("60"));
    }

    @Test
    void aSaleOfTheMergedClientCanStillBeRefunded() {
        shop.buy(other, 8, "500");
        shop.departures().merge(other, maria);

        shop.refund(8, "500", 1, 1);

        assertThat(shop.balance(maria)).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> shop.buy(other, "100")).satisfies(refusal("loyalty.client.gone"));
    }

    @Test
    void theBalanceOfAnAnonymisedClientGoesToZeroAndTheSalesStay() {
        shop.buy(maria, 7, "1000");

        shop.departures().anonymise(maria);

        assertThat(shop.entries(maria)).containsExactly("ACCRUAL 50", "CORRECTION -50");
        assertThat(shop.loyalty.countPurchases(maria)).isEqualTo(1);
        assertThat(shop.loyalty.account(maria)).isEmpty();
    }

    @Test
    void aSaleOfAnAnonymisedClientCanStillBeRefunded() {
        shop.buy(maria, 7, "1000");
        shop.departures().anonymise(maria);

        assertThat(shop.refund(7, "1000", 1, 1)).isEqualTo(Reversed.NOTHING);
    }

    @Test
    void theCardTellsWhatWasBoughtInAPeriod() {
        shop.buy(maria, 7, "1000");
        database.clock().advanceDays(3);
        shop.buy(maria, 8, "500.01");
        shop.buy(maria, 9, "300");
        shop.refund(9, "300", 1, 1);
        database.clock().advanceDays(3);
        shop.buy(maria, 10, "200");

        PurchaseFigures figures = shop.loyalty.figures(maria, new Period(Programme.TODAY, Programme.TODAY.plusDays(3)));

        assertThat(figures).isEqualTo(new PurchaseFigures(
                money("1500.01"), 2, database.clock().instant().minus(java.time.Duration.ofDays(3))));
        assertThat(figures.average()).isEqualTo(money("750.01"));
        assertThat(shop.loyalty.purchases(maria, 1, 2)).extracting(PurchaseRow::document)
                .containsExactly(Programme.order(9), Programme.order(8));
    }
}
