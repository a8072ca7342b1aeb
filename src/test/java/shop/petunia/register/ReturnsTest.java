package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.UnitState;
import shop.petunia.orders.FlowersBack;
import shop.petunia.orders.MoneyBack;
import shop.petunia.shared.Money;
import shop.petunia.shared.Period;
import shop.petunia.shared.Points;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.Tills;

class ReturnsTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void threePiecesComeBackOneByOneWithoutLosingAKopeck() {
        shop.openShift(1000);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Лента", 3, Money.ofKopecks(3333)))
                .discount(0, Discount.amount(Money.ofKopecks(1))));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();

        List<Money> back = List.of(one(sold, line), one(sold, line), one(sold, line));

        assertThat(back).extracting(Money::kopecks).containsExactly(3333L, 3332L, 3333L);
        assertThat(shop.report().returned()).isEqualTo(CounterShop.cash(Money.ofKopecks(9998)));
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(1000));
        assertThat(shop.returnable(sold.orderId()).isWhollyReturned()).isTrue();
    }

    @Test
    void aGiftMayComeBackAfterAllThatWasPaidFor() {
        shop.openShift(1000);
        CartClient client = shop.client(0);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(500)))
                .add(CartLine.free("Открытка", 1, Money.ofRoubles(50)))
                .discount(1, Discount.amount(Money.ofRoubles(50)))
                .client(client));
        List<ReturnCard.Line> lines = shop.returnable(sold.orderId()).lines();
        Money vase = one(sold, lines.get(0).id());

        Money card = one(sold, lines.get(1).id());

        assertThat(List.of(vase, card)).containsExactly(Money.ofRoubles(500), Money.ZERO);
        assertThat(shop.returnable(sold.orderId()).isWhollyReturned()).isTrue();
        assertThat(shop.balance(client)).isEqualTo(Points.ZERO);
    }

    @Test
    void spoiltFlowersAreReturnedAndWrittenOffAndFreshOnesGoToTheirVeryLots() {
        long roses = shop.flower("Роза", 200);
        long early = shop.lot(roses, 2, 3);
        long late = shop.lot(roses, 9);
        shop.openShift(0);
        Sold sold = shop.sellForCash(shop.cart(shop.good(roses, 5)));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();

        shop.bringBack(ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 2))));
        shop.bringBack(ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.fresh(line, 3))));

        assertThat(shop.story(late)).containsExactly("SOLD -3", "RETURNED 2", "WRITTEN_OFF -2", "RETURNED 1");
        assertThat(shop.story(early)).containsExactly("SOLD -2", "RETURNED 2");
    }

    @Test
    void pointsComeBackAndGoInProportion() {
        shop.openShift(1000);
        CartClient client = shop.client(300);
        Sold sold = shop.sell(shop.cart(CartLine.free("Ваза", 2, Money.ofRoubles(500))).client(client)
                .points(Points.of(300)), Tender.card(Money.ofRoubles(700)));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();

        ReturnRow back = shop.bringBack(
                ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 1))));

        assertThat(back.money()).isEqualTo(new ByKind(Money.ZERO, Money.ofRoubles(350), Money.ZERO));
        assertThat(back.pointsBack()).isEqualTo(Points.of(150));
        assertThat(back.pointsTaken()).isEqualTo(Points.ofHundredths(1750));
        assertThat(shop.balance(client)).isEqualTo(Points.ofHundredths(15000 + 1750));
        assertThat(shop.loyalty.figures(client.id(), new Period(shop.clock.today(), shop.clock.today()))
                .sum()).isEqualTo(Money.ofRoubles(350));
    }

    @Test
    void aSplitPaymentGoesBackInProportionWithTheRemainderToTheLargest() {
        shop.openShift(1000);
        Sold sold = shop.sell(shop.cart(CartLine.free("Ваза", 3, Money.ofRoubles(100))),
                Tender.split(Money.ofRoubles(300), Money.ofRoubles(100), Money.ofRoubles(50), Money.ofRoubles(150)));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();

        ReturnRow first = shop.bringBack(
                ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 1))));
        shop.bringBack(ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 2))));

        assertThat(first.money()).isEqualTo(
                new ByKind(Money.ofKopecks(5000), Money.ofKopecks(3333), Money.ofKopecks(1667)));
        assertThat(shop.report().taken()).isEqualTo(ByKind.NOTHING);
    }

    @Test
    void moneyMayGoBackAnotherWay() {
        shop.openShift(1000);
        Sold sold = shop.sell(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(100))),
                Tender.card(Money.ofRoubles(100)));

        ReturnRow back = shop.bringBack(shop.all(sold.orderId()).money(MoneyBack.CASH));

        assertThat(back.money()).isEqualTo(CounterShop.cash(Money.ofRoubles(100)));
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(900));
    }

    @Test
    void aShowcaseBouquetStandsThereAgainOrIsWrittenOff() {
        long roses = shop.flower("Роза", 200);
        long lot = shop.lot(roses, 20);
        long recipe = shop.recipe("Весна", roses, 3, 900);
        long fresh = shop.unit(recipe, 950);
        long spoilt = shop.unit(recipe, 950);
        shop.openShift(0);
        Sold sold = shop.sellForCash(
                shop.cart(shop.desk.shelf().unit(fresh), shop.desk.shelf().unit(spoilt)));
        List<ReturnCard.Line> lines = shop.returnable(sold.orderId()).lines();

        shop.bringBack(ReturnDraft.of(sold.orderId(), List.of(
                new ReturnDraft.Piece(lines.getFirst().id(), 1, FlowersBack.TO_LOTS),
                new ReturnDraft.Piece(lines.getLast().id(), 1, FlowersBack.WRITTEN_OFF))));

        assertThat(shop.rooms.showcase().unit(fresh).orElseThrow().state()).isEqualTo(UnitState.ON_SHOWCASE);
        assertThat(shop.rooms.showcase().unit(spoilt).orElseThrow().state()).isEqualTo(UnitState.WRITTEN_OFF);
        assertThat(shop.remaining(lot)).isEqualTo(14);
    }

    @Test
    void aReturnBelongsToTheShiftThatIsOpenThen() {
        shop.openShift(0);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(100))));
        ShiftReport first = shop.desk.shifts().close(Money.ofRoubles(100), "", UUID.randomUUID());
        assertThatThrownBy(() -> shop.bringBack(shop.all(sold.orderId()))).satisfies(refusal(Shifts.NONE_OPEN));
        shop.clock.advanceDays(1);
        ShiftRow second = shop.openShift(100);

        ReturnRow back = shop.bringBack(shop.all(sold.orderId()));

        assertThat(back.shiftId()).isEqualTo(second.id());
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ZERO);
        assertThat(shop.desk.shifts().report(first.shift().id()).returned()).isEqualTo(ByKind.NOTHING);
    }

    @Test
    void moreThanWasSoldNeverComesBackWhateverRaces() throws Exception {
        shop.openShift(1000);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Ваза", 3, Money.ofRoubles(100))));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();
        ReturnDraft two = ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 2)));

        List<String> both = Tills.atOnce(() -> take(two), () -> take(two));

        assertThat(both).containsExactlyInAnyOrder("", "register.return.tooMany");
    }

    @Test
    void theSameCommandAgainIsAnsweredAndGivesNothingBack() {
        shop.openShift(1000);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Ваза", 3, Money.ofRoubles(100))));
        long line = shop.returnable(sold.orderId()).lines().getFirst().id();
        ReturnDraft one = ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 1)));
        UUID operation = UUID.randomUUID();

        ReturnRow first = shop.desk.returns().take(one, operation);

        assertThat(shop.desk.returns().take(one, operation)).isEqualTo(first);
        assertThat(shop.report().returns()).isEqualTo(1);
    }

    @Test
    void aReturnNeedsTheManager() {
        shop.openShift(1000);
        Sold sold = shop.sellForCash(shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(100))));
        shop.orders.manager = false;

        assertThatThrownBy(() -> shop.bringBack(shop.all(sold.orderId())))
                .satisfies(refusal(Checkout.NEEDS_MANAGER, Permission.RETURN));
        ReturnRow back = shop.bringBack(shop.all(sold.orderId()).manager(CounterShop.MANAGER));

        assertThat(back.approvedBy()).isEqualTo("Владелец");
    }

    @Test
    void whatIsNotHandedOverDoesNotComeBack() {
        shop.openShift(1000);
        long order = shop.phoneOrder(500);

        assertThatThrownBy(() -> shop.bringBack(shop.all(order)))
                .isInstanceOfSatisfying(UserProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("orders.return.notSold"));
    }

    private Money one(Sold sold, long line) {
        return shop.bringBack(ReturnDraft.of(sold.orderId(), List.of(ReturnDraft.Piece.spoilt(line, 1)))).amount();
    }

    private String take(ReturnDraft draft) {
        try {
            shop.bringBack(draft);
            return "";
        } catch (UserProblem refused) {
            return refused.key();
        }
    }
}
