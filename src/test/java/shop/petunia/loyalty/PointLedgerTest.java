package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.loyalty.Programme.booking;
import static shop.petunia.loyalty.Programme.money;
import static shop.petunia.loyalty.Programme.order;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestDatabase;

class PointLedgerTest {
    @RegisterExtension
    final Programme shop = Programme.on(TestDatabase.of(Programme.ENTITIES));

    @ParameterizedTest
    @CsvSource({"100, 5, 5", "0.5, 3, 0.02", "0.1, 3, 0", "1234.56, 7.5, 92.59", "99.99, 0, 0"})
    void aSaleGivesAPercentOfWhatWasPaidForGoods(String paid, BigDecimal percent, BigDecimal given) {
        shop.settings.set(LoyaltySettings.ACCRUAL_PERCENT, percent);
        long client = shop.client();

        Accrued accrued = shop.buy(client, 7, paid);

        assertThat(accrued.points()).isEqualTo(Points.of(given)).isEqualTo(shop.balance(client));
        assertThat(shop.loyalty.account(client)).map(AccountRow::purchases).contains(1);
    }

    @Test
    void anOrderAccruesOnceWhoeverSendsItAgain() {
        long client = shop.client();
        Accrued first = shop.buy(client, 7, "100");

        Accrued second = shop.buy(client, 7, "100");

        assertThat(second).isEqualTo(first);
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 5");
        assertThat(shop.loyalty.account(client)).map(AccountRow::spent).contains(money("100"));
    }

    @Test
    void whereTheCloudGivesThePointsTheShopKeepsThePurchaseAlone() {
        long client = shop.client();

        shop.writeOnly(transaction -> shop.purchases.complete(
                transaction, new Sale(client, order(7), money("100"), false), booking()));

        assertThat(shop.entries(client)).isEmpty();
        assertThat(shop.loyalty.account(client)).map(AccountRow::spent).contains(money("100"));
    }

    @Test
    void exactlyThePointsThatTheDiscountUsesAreTaken() {
        long client = shop.client();
        shop.give(client, "150.50");

        Money discount = shop.pay(client, 7, "150.25", "1000");

        assertThat(discount).isEqualTo(money("150.25"));
        assertThat(shop.balance(client)).isEqualTo(points("0.25"));
    }

    @Test
    void morePointsThanThereAreAreRefused() {
        long client = shop.client();
        shop.give(client, "10");

        assertThatThrownBy(() -> shop.pay(client, 7, "10.01", "1000"))
                .satisfies(refusal("loyalty.points.notEnough", points("10"), points("10.01")));
        assertThatThrownBy(() -> shop.loyalty.redeem(client, points("11"), "подарок", UUID.randomUUID()))
                .satisfies(refusal("loyalty.points.notEnough", points("10"), points("11")));
        assertThatThrownBy(() -> shop.loyalty.correct(client, points("-11"), "ошибка", UUID.randomUUID()))
                .satisfies(refusal("loyalty.points.notEnough", points("10"), points("11")));
        assertThat(shop.entries(client)).containsExactly("CORRECTION 10");
    }

    @Test
    void pointsPayNoMoreThanTheShopsPartOfTheGoods() {
        long client = shop.client();
        shop.give(client, "500");
        shop.settings.set(LoyaltySettings.REDEMPTION_LIMIT, 30);

        RedemptionQuote quote = shop.loyalty.quote(client, money("1000"), points("500"));

        assertThat(quote).isEqualTo(new RedemptionQuote(points("300"), money("300")));
        assertThatThrownBy(() -> shop.pay(client, 7, "300.01", "1000"))
                .satisfies(refusal("loyalty.points.limit", points("300"), 30));
    }

    @Test
    void aLimitOfNothingMeansThatPointsDoNotPay() {
        long client = shop.client();
        shop.give(client, "500");
        shop.settings.set(LoyaltySettings.REDEMPTION_LIMIT, 0);

        assertThat(shop.loyalty.quote(client, money("1000"), points("5"))).isEqualTo(RedemptionQuote.NOTHING);
    }

    @Test
    void aPointIsWorthWhatTheShopSays() {
        long client = shop.client();
        shop.give(client, "500");
        shop.settings.set(LoyaltySettings.POINT_VALUE, new BigDecimal("0.33"));

        List<RedemptionQuote> quotes = List.of(
                shop.loyalty.quote(client, money("1000"), points("100")),
                shop.loyalty.quote(client, money("10"), points("100")));

        assertThat(quotes).containsExactly(
                new RedemptionQuote(points("100"), money("33")),
                new RedemptionQuote(points("30.30"), money("10")));
    }

    @Test
    void pointsAreNotTakenForNothing() {
        long client = shop.client();
        shop.give(client, "500");
        shop.settings.set(LoyaltySettings.POINT_VALUE, new BigDecimal("0.01"));

        RedemptionQuote quote = shop.loyalty.quote(client, money("1000"), points("0.49"));

        assertThat(quote).isEqualTo(RedemptionQuote.NOTHING);
    }

    @Test
    void aRedemptionByHandNeedsAReasonAndHappensOnce() {
        long client = shop.client();
        shop.give(client, "100");
        UUID operation = UUID.randomUUID();

        shop.loyalty.redeem(client, points("40"), "букет в подарок", operation);
        shop.loyalty.redeem(client, points("40"), "букет в подарок", operation);

        assertThat(shop.entries(client)).containsExactly("CORRECTION 100", "REDEMPTION -40");
        assertThatThrownBy(() -> shop.loyalty.redeem(client, points("1"), " ", UUID.randomUUID()))
                .satisfies(refusal("loyalty.reasonMissing"));
    }

    @Test
    void aSaleEnteredByHandHasNoOrderAndHappensOnce() {
        long client = shop.client();
        UUID operation = UUID.randomUUID();

        Accrued first = shop.loyalty.enterSale(client, money("300"), "из тетради", operation);
        Accrued second = shop.loyalty.enterSale(client, money("300"), "из тетради", operation);

        assertThat(second).isEqualTo(first);
        assertThat(shop.loyalty.purchases(client, 0, 10)).singleElement().satisfies(purchase -> assertThat(
                List.of(purchase.isByHand(), purchase.paid(), purchase.comment()))
                .containsExactly(true, money("300"), "из тетради"));
        assertThat(shop.entries(client)).containsExactly("ACCRUAL 15");
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aSaleEnteredByMistakeIsWithdrawnWithItsPoints() {
        long client = shop.client();
        Accrued accrued = shop.buy(client, "300");

        Reversed reversed = shop.loyalty.withdrawSale(accrued.purchaseId(), UUID.randomUUID());

        assertThat(reversed).isEqualTo(new Reversed(Points.ZERO, points("15"), Points.ZERO));
        assertThat(shop.loyalty.account(client)).contains(
                new AccountRow(client, Points.ZERO, Money.ZERO, 0, null));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatTheCloudSaysIsAlwaysBookedAndOnlyOnce() {
        long client = shop.client();
        shop.give(client, "10");

        List<Boolean> booked = List.of(report(client, "-40", "T-1"), report(client, "-40", "T-1"));

        assertThat(booked).containsExactly(true, false);
        assertThat(shop.loyalty.account(client)).map(AccountRow::balance).contains(Points.ZERO);
        assertThat(shop.loyalty.inDebt()).containsExactly(
                new AccountRow(client, points("-30"), Money.ZERO, 0, null));
        assertThatThrownBy(() -> shop.pay(client, 7, "1", "1000"))
                .satisfies(refusal("loyalty.points.notEnough", Points.ZERO, points("1")));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void whatComesAfterADebtPaysItFirst() {
        long client = shop.client();
        report(client, "-40", "T-1");

        shop.give(client, "100");
        shop.pay(client, 7, "60", "1000");

        assertThat(shop.balance(client)).isEqualTo(Points.ZERO);
        assertThat(shop.findings()).isEmpty();
    }

    private boolean report(long client, String points, String cloudId) {
        return shop.write(transaction -> shop.ledger.report(transaction, new CloudEntry(client,
                PointKind.REDEMPTION, points(points), DocumentRef.NONE, cloudId, "маркетплейс"), booking()));
    }
}
