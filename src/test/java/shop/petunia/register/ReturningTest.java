package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.FlowersBack;
import shop.petunia.orders.MoneyBack;
import shop.petunia.orders.PaidBy;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.testkit.TestKit;

class ReturningTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final OfficeShop back = new OfficeShop(shop);
    private final TestKit kit = new TestKit();

    @Test
    void whatIsToldBeforeIsWhatGoesBack() {
        shop.openShift(1000);
        long roses = shop.flower("Роза", 100);
        shop.lot(roses, 9);
        CartClient client = shop.client(50);
        Cart cart = shop.cart(shop.good(roses, 3)).client(client).points(Points.of(50));
        Money total = cart.totals().total();
        Sold sold = shop.sell(cart, Tender.split(total, Money.ofRoubles(100), Money.ZERO, Money.ofRoubles(150)));
        Returning returning = returning(sold);
        returning.lines().getFirst().add(1);
        ReturnSums told = returning.sums().get();
        ReturnPoints points = returning.points(told);

        returning.take();

        ReturnRow taken = shop.returnable(sold.orderId()).returns().getFirst();
        assertThat(told.money()).isEqualTo(taken.amount());
        assertThat(told.split()).isEqualTo(Map.of(PaidBy.CASH, taken.money().cash(), PaidBy.CARD,
                taken.money().card()));
        assertThat(points).isEqualTo(new ReturnPoints(taken.pointsBack(), taken.pointsTaken()));
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aSecondPressIsTheSameReturn() {
        shop.openShift(1000);
        Sold sold = back.roses(3);
        Returning returning = returning(sold);
        returning.lines().getFirst().add(1);

        returning.take();
        returning.take();

        assertThat(shop.returnable(sold.orderId()).returns()).hasSize(1);
    }

    @Test
    void freshFlowersStandInTheirLotAgainAndOthersAreWrittenOff() {
        shop.openShift(1000);
        long roses = shop.flower("Роза", 100);
        long lot = shop.lot(roses, 10);
        Sold sold = shop.sellForCash(shop.cart(shop.good(roses, 4)));
        Returning spoilt = returning(sold);
        spoilt.lines().getFirst().add(1);
        spoilt.take();
        Returning fresh = returning(sold);
        fresh.lines().getFirst().add(2);
        fresh.lines().getFirst().flowers().set(FlowersBack.TO_LOTS);

        fresh.take();

        assertThat(shop.remaining(lot)).isEqualTo(8);
        assertThat(shop.returnable(sold.orderId()).lines().getFirst().left()).isEqualTo(1);
    }

    @Test
    void moreThanIsOutCannotBeChosen() {
        shop.openShift(1000);
        Sold sold = back.roses(3);
        Returning returning = returning(sold);

        returning.lines().getFirst().add(5);
        returning.lines().getFirst().add(-1);

        assertThat(returning.lines().getFirst().pieces().get()).isEqualTo(2);
        assertThat(returning.sums().get()).extracting(ReturnSums::money).isEqualTo(Money.ofRoubles(200));
    }

    @Test
    void aCashierCallsTheManagerAndThenItGoesOn() {
        shop.openShift(1000);
        Sold sold = back.roses(1);
        shop.orders.manager = false;
        Returning returning = returning(sold);

        returning.take();

        assertThat(back.asked).isEqualTo(List.of(Set.of(Permission.RETURN)));
        assertThat(shop.returnable(sold.orderId()).returns()).hasSize(1);
    }

    @Test
    void whenNoManagerComesNothingIsReturned() {
        shop.openShift(1000);
        Sold sold = back.roses(1);
        shop.orders.manager = false;
        back.manager = null;
        Returning returning = returning(sold);

        returning.take();

        assertThat(shop.returnable(sold.orderId()).returns()).isEmpty();
        assertThat(kit.sheets).hasSize(2);
    }

    @Test
    void theMoneyCanGoBackAnotherWay() {
        shop.openShift(1000);
        Sold sold = back.card("Ваза", 700);
        Returning returning = returning(sold);

        returning.money().set(MoneyBack.CASH.name());

        assertThat(returning.sums().get()).extracting(ReturnSums::split)
                .isEqualTo(Map.of(PaidBy.CASH, Money.ofRoubles(700)));
    }

    @Test
    void aVaseGoesToTheShelfAndAFreeLineNowhere() {
        shop.openShift(1000);
        long roses = shop.flower("Роза", 100);
        shop.lot(roses, 5);
        Sold sold = shop.sellForCash(
                shop.cart(shop.good(roses, 1), CartLine.free("Доставка", 1, Money.ofRoubles(300))));

        List<ReturningLine> lines = returning(sold).lines();

        assertThat(lines).extracting(line -> line.line().backTo()).containsExactly(BackTo.VASE, null);
    }

    /** Over two sheets, as many as a test may close. */
    private Returning returning(Sold sold) {
        kit.sheets.clear();
        kit.sheets.addAll(List.of(new Pane(), new Pane()));
        return new Returning(
                back.office(), kit.kit(), back.office().sales().card(sold.orderId()).orElseThrow(), () -> {});
    }
}
