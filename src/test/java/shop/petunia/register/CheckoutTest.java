package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shop.petunia.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.bouquets.Stem;
import shop.petunia.bouquets.UnitState;
import shop.petunia.orders.Channel;
import shop.petunia.orders.Lacking;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.PaidBy;
import shop.petunia.orders.Payment;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.Tills;

class CheckoutTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    @AfterEach
    void everythingHoldsTogether() {
        assertThat(shop.findings()).isEmpty();
    }

    @Test
    void aSaleIsAnOrderThatIsDoneWithItsFlowersItsMoneyAndItsShift() {
        long roses = shop.flower("Роза", 200);
        long lot = shop.lot(roses, 9);
        ShiftRow shift = shop.openShift(3000);

        Sold sold = shop.sell(shop.cart(shop.good(roses, 5)),
                Tender.cash(Money.ofRoubles(1000), Money.ofRoubles(5000)));

        assertThat(sold).isEqualTo(new Sold(sold.orderId(), "S-00001", shift.id(), Money.ofRoubles(1000),
                Money.ofRoubles(4000), List.of(), null));
        assertThat(shop.order(sold.orderId()).order().channel()).isEqualTo(Channel.COUNTER);
        assertThat(shop.order(sold.orderId()).order().status()).isEqualTo(OrderStatus.DONE);
        assertThat(shop.story(lot)).containsExactly("SOLD -5");
        assertThat(shop.report().sold()).isEqualTo(CounterShop.cash(Money.ofRoubles(1000)));
        assertThat(shop.report().expectedCash()).isEqualTo(Money.ofRoubles(4000));
    }

    @Test
    void nothingIsSoldBeforeAShiftIsOpen() {
        Cart cart = shop.cart(CartLine.free("Открытка", 1, Money.ofRoubles(100)));

        assertThatThrownBy(() -> shop.sellForCash(cart)).satisfies(refusal(Shifts.NONE_OPEN));
    }

    @Test
    void aDoublePressSellsOnce() throws Exception {
        long roses = shop.flower("Роза", 200);
        long lot = shop.lot(roses, 9);
        shop.openShift(0);
        Cart cart = shop.cart(shop.good(roses, 2));
        UUID attempt = UUID.randomUUID();
        Tender tender = Tender.card(Money.ofRoubles(400));

        List<Sold> both = Tills.atOnce(
                () -> shop.desk.checkout().sell(cart, tender, Confirmation.NONE, attempt),
                () -> shop.desk.checkout().sell(cart, tender, Confirmation.NONE, attempt));

        assertThat(new HashSet<>(both)).hasSize(1);
        assertThat(shop.story(lot)).containsExactly("SOLD -2");
        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void whatTheBooksDontKnowIsSoldAndKeptAsAShortage() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 3);
        shop.openShift(0);
        Cart cart = shop.cart(shop.good(roses, 5));

        Foresight foresight = shop.desk.checkout().foresee(cart);
        Sold sold = shop.sellForCash(cart);

        assertThat(foresight).isEqualTo(new Foresight(List.of(), List.of(new Lacking(roses, "Роза", 2)), List.of()));
        assertThat(sold.lacking()).containsExactly(new Lacking(roses, "Роза", 2));
    }

    @Test
    void expiredFlowersAreSoldOnlyWhenSomebodyHasConfirmedIt() {
        long roses = shop.flower("Роза", 200);
        long old = shop.lot(roses, 4, 1);
        shop.clock.advanceDays(3);
        long fresh = shop.lot(roses, 3);
        shop.openShift(0);
        Cart cart = shop.cart(shop.good(roses, 5));
        Tender tender = Tender.card(Money.ofRoubles(1000));

        assertThatThrownBy(() -> shop.sell(cart, tender))
                .satisfies(refusal(Checkout.NEEDS_EXPIRED, "Роза — 2"));
        shop.sellForCash(shop.cart(shop.good(roses, 1)));
        shop.desk.checkout().sell(
                cart, tender, Confirmation.NONE.expired(Expired.TAKE), UUID.randomUUID());

        assertThat(shop.story(old)).containsExactly("SOLD -4");
        assertThat(shop.story(fresh)).containsExactly("SOLD -1", "SOLD -1");
    }

    @Test
    void anExpiredBouquetOfTheShowcaseIsSoldOrNotButNeverLeft() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 9, 2);
        long unit = shop.unit(shop.recipe("Нежность", roses, 3, 900), 900);
        Cart scannedEarlier = shop.cart(shop.desk.shelf().unit(unit));
        shop.clock.advanceDays(4);
        shop.openShift(0);
        Tender tender = Tender.card(Money.ofRoubles(900));

        assertThatThrownBy(() -> shop.sell(scannedEarlier, tender))
                .satisfies(refusal(Checkout.NEEDS_EXPIRED_UNITS, "Нежность"));
        assertThatThrownBy(() -> shop.desk.checkout().sell(
                scannedEarlier, tender, Confirmation.NONE.expired(Expired.LEAVE), UUID.randomUUID()))
                .satisfies(refusal(Checkout.NEEDS_EXPIRED_UNITS, "Нежность"));
        shop.desk.checkout().sell(
                scannedEarlier, tender, Confirmation.NONE.expired(Expired.TAKE), UUID.randomUUID());

        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void pointsPayAPartAndTheRestEarnsNewOnes() {
        shop.openShift(0);
        CartClient client = shop.client(300);
        Cart cart = shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(1000))).client(client).points(Points.of(300));

        Sold sold = shop.sell(cart, Tender.card(Money.ofRoubles(700)));

        assertThat(sold.points()).isEqualTo(new ClientPoints(Points.of(35), Points.of(35)));
        assertThat(shop.balance(client)).isEqualTo(Points.of(35));
        assertThat(shop.order(sold.orderId()).order().buyerPhone()).isEqualTo(client.phone());
    }

    @Test
    void aSplitPaymentBelongsToTheShiftByItsKinds() {
        shop.openShift(0);
        Cart cart = shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(1000)));

        shop.sell(cart, Tender.split(Money.ofRoubles(1000), Money.ofRoubles(300), Money.ofRoubles(200),
                Money.ofRoubles(500)));

        assertThat(shop.report().sold()).isEqualTo(
                new ByKind(Money.ofRoubles(500), Money.ofRoubles(300), Money.ofRoubles(200)));
    }

    @Test
    void anotherSumThanTheTotalIsRefusedAndNothingIsSold() {
        shop.openShift(0);
        Cart cart = shop.cart(CartLine.free("Ваза", 1, Money.ofRoubles(1000)));

        assertThatThrownBy(() -> shop.sell(cart, Tender.card(Money.ofRoubles(999))))
                .satisfies(refusal("register.tender.notTotal", Money.ofRoubles(1000), Money.ofRoubles(999)));
        assertThat(shop.report().sales()).isZero();
    }

    @Test
    void aComposedBouquetTakesItsStemsAndAShowcaseBouquetGoesAsOne() {
        long roses = shop.flower("Роза", 200);
        long lot = shop.lot(roses, 20);
        long unit = shop.unit(shop.recipe("Весна", roses, 3, 900), 950);
        shop.openShift(0);
        Composed composed = shop.desk.shelf().composed(
                List.of(new Stem(roses, 5)), Money.ZERO, Money.ofRoubles(100));

        Sold sold = shop.sellForCash(shop.cart(
                CartLine.composed("Сборный", 2, composed, composed.suggestedPrice()), shop.desk.shelf().unit(unit)));

        assertThat(sold.total()).isEqualTo(Money.ofRoubles(2 * 1100 + 950));
        assertThat(shop.story(lot)).containsExactly("ASSEMBLED -3", "SOLD -10");
        assertThat(shop.rooms.showcase().unit(unit).orElseThrow().state()).isEqualTo(UnitState.SOLD);
        assertThat(shop.order(sold.orderId()).lines().getFirst().draft().stems())
                .containsExactly(new Stem(roses, 5));
    }

    @Test
    void aBouquetIsSoldByOneTillOnly() throws Exception {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 20);
        long unit = shop.unit(shop.recipe("Весна", roses, 3, 900), 950);
        shop.openShift(0);
        Cart cart = shop.cart(shop.desk.shelf().unit(unit));

        List<Boolean> both = Tills.atOnce(() -> isSold(cart), () -> isSold(cart));

        assertThat(both).containsExactlyInAnyOrder(true, false);
        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void theManagersApprovalIsDemandedAndTold() {
        long roses = shop.flower("Роза", 200);
        shop.lot(roses, 9);
        shop.openShift(0);
        shop.orders.manager = false;
        List<Sentence> audit = shop.audit();
        Cart cart = shop.cart(shop.good(roses, 2)).price(0, Money.ofRoubles(150))
                .discount(Discount.percent(BigDecimal.valueOf(20)));
        Tender tender = Tender.card(Money.ofRoubles(240));

        assertThat(shop.desk.checkout().asks(cart))
                .containsExactlyInAnyOrder(Permission.PRICE_CHANGE, Permission.DISCOUNT_ABOVE_LIMIT);
        assertThatThrownBy(() -> shop.sell(cart, tender))
                .satisfies(refusal(Checkout.NEEDS_MANAGER, Permission.PRICE_CHANGE));
        shop.desk.checkout().sell(
                cart, tender, Confirmation.NONE.manager(CounterShop.MANAGER), UUID.randomUUID());

        assertThat(audit).containsExactly(
                Sentence.of("register.audit.price", "S-00001", "Роза", Money.ofRoubles(200), Money.ofRoubles(150)),
                Sentence.of("register.audit.discount", "S-00001", Money.ofRoubles(60), Money.ofRoubles(300)),
                Sentence.of("register.audit.approved", "S-00001", "Владелец"));
    }

    @Test
    void aPhoneOrdersMoneyGoesIntoTheShiftWhereverItIsTaken() {
        shop.openShift(1000);
        long first = shop.phoneOrder(500);
        long second = shop.phoneOrder(700);

        shop.orders.desk.money().pay(first, new Payment(PaidBy.CASH, Money.ofRoubles(500)), UUID.randomUUID());
        shop.orders.desk.money().pay(second, new Payment(PaidBy.CARD, Money.ofRoubles(700)), UUID.randomUUID());
        shop.orders.desk.money().refund(second, new Payment(PaidBy.CARD, Money.ofRoubles(100)), UUID.randomUUID());

        ShiftReport report = shop.report();
        assertThat(report.orders()).isEqualTo(new ByKind(Money.ofRoubles(500), Money.ofRoubles(700), Money.ZERO));
        assertThat(report.ordersBack()).isEqualTo(new ByKind(Money.ZERO, Money.ofRoubles(100), Money.ZERO));
        assertThat(report.expectedCash()).isEqualTo(Money.ofRoubles(1500));
    }

    private boolean isSold(Cart cart) {
        try {
            shop.sellForCash(cart);
            return true;
        } catch (UserProblem refused) {
            assertThat(refused.key()).isEqualTo("bouquets.unit.notThere");
            return false;
        }
    }
}
