package shop.petunia.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.loyalty.Programme.money;
import static shop.petunia.loyalty.Programme.points;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestDatabase;

/** What becomes of the points when a sale is undone, wholly or in part. */
class ReversalTest {
    @RegisterExtension
    final Programme shop = Programme.on(TestDatabase.of(Programme.ENTITIES));

    private final long client = shop.client();

    @AfterEach
    void theBooksAreInOrder() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aCancelledSaleGivesBackWhatItTookAndTakesBackWhatItGave() {
        shop.give(client, "100");
        shop.pay(client, 7, "80", "1000");
        shop.buy(client, 7, "920");

        Reversed reversed = shop.refund(7, "920", 1, 1);

        assertThat(reversed).isEqualTo(new Reversed(points("80"), points("46"), Points.ZERO));
        assertThat(shop.entries(client)).containsExactly("CORRECTION 100", "REDEMPTION -80", "ACCRUAL 46",
                "REVERSAL 80", "REVERSAL -46");
        assertThat(shop.loyalty.account(client)).contains(
                new AccountRow(client, points("100"), Money.ZERO, 0, null));
    }

    @Test
    void aPartIsOfWhatWasTakenSinceAllWasUndone() {
        shop.give(client, "100");
        shop.pay(client, 7, "80", "1000");
        shop.refund(7, "0", 1, 1);
        shop.pay(client, 7, "40", "1000");
        shop.buy(client, 7, "960");

        Reversed reversed = shop.refund(7, "480", 1, 2);

        assertThat(reversed).isEqualTo(new Reversed(points("20"), points("24"), Points.ZERO));
    }

    @Test
    void aPartGoesBackInProportionAndTheLastPartBringsTheRest() {
        shop.give(client, "10");
        shop.pay(client, 7, "10", "100.01");
        shop.buy(client, 7, "90.01");

        List<Reversed> reversed = List.of(
                shop.refund(7, "30", 1, 3), shop.refund(7, "30", 2, 3), shop.refund(7, "30.01", 3, 3));

        assertThat(reversed).containsExactly(
                new Reversed(points("3.33"), points("1.5"), Points.ZERO),
                new Reversed(points("3.34"), points("1.5"), Points.ZERO),
                new Reversed(points("3.33"), points("1.5"), Points.ZERO));
        assertThat(shop.balance(client)).isEqualTo(points("10"));
    }

    @Test
    void anOrderThatWasNeverDoneGivesItsPointsBack() {
        shop.give(client, "100");
        shop.pay(client, 7, "80", "1000");

        shop.refund(7, "0", 1, 1);
        Reversed again = shop.refund(7, "0", 1, 1);

        assertThat(shop.balance(client)).isEqualTo(points("100"));
        assertThat(again).isEqualTo(Reversed.NOTHING);
    }

    @Test
    void whatWasSpentMeanwhileIsNotTakenButNoted() {
        shop.buy(client, 7, "1000");
        shop.pay(client, 8, "30", "1000");

        List<Reversed> reversed = List.of(shop.refund(7, "500", 1, 2), shop.refund(7, "500", 2, 2));

        assertThat(reversed).containsExactly(
                new Reversed(Points.ZERO, points("20"), points("5")),
                new Reversed(Points.ZERO, Points.ZERO, points("25")));
        assertThat(shop.balance(client)).isEqualTo(Points.ZERO);
        assertThat(shop.loyalty.entries(client, 0, 1).getFirst().missed()).isEqualTo(points("25"));
    }

    @Test
    void aRefundLowersWhatWasSpentAndAWholeOneCountsNowhere() {
        shop.buy(client, 7, "1000");
        shop.buy(client, 8, "500");

        shop.refund(7, "300", 3, 10);
        AccountRow part = shop.loyalty.account(client).orElseThrow();
        shop.refund(7, "700", 10, 10);
        AccountRow whole = shop.loyalty.account(client).orElseThrow();

        assertThat(List.of(part.spent(), whole.spent())).containsExactly(money("1200"), money("500"));
        assertThat(List.of(part.purchases(), whole.purchases())).containsExactly(2, 1);
    }

    @Test
    void noMoreIsRefundedThanWasPaid() {
        shop.buy(client, 7, "1000");

        assertThatThrownBy(() -> shop.refund(7, "1000.01", 1, 1))
                .satisfies(refusal("loyalty.purchase.refundTooLarge", money("1000.01"), money("1000")));
        shop.refund(7, "1000", 1, 1);
        assertThatThrownBy(() -> shop.refund(7, "0", 1, 1)).satisfies(refusal("loyalty.purchase.refunded"));
    }

    @Test
    void aSaleThatPointsPaidWhollyIsASale() {
        shop.give(client, "100");
        shop.pay(client, 7, "100", "100");

        Accrued accrued = shop.buy(client, 7, "0");

        assertThat(accrued.points()).isEqualTo(Points.ZERO);
        assertThat(shop.loyalty.account(client)).map(AccountRow::purchases).contains(1);
    }
}
