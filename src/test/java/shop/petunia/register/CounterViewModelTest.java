package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.QueuedWork;
import shop.petunia.testkit.TestKit;

/** What a cashier who is quicker than the computer does. */
@OnScreen
class CounterViewModelTest {
    private static final CartLine CARD = CartLine.free("Открытка", 1, Money.ofRoubles(50));

    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final TestKit told = new TestKit();
    private final QueuedWork work = new QueuedWork();
    private long roses;

    @BeforeEach
    void open() {
        roses = shop.flower("Роза", 100);
        shop.lot(roses, 20);
    }

    @Test
    void anotherSheetDoesNotSellTheSameCartAgain() {
        shop.openShift(0);
        CounterViewModel counter = slow();
        counter.add(CARD);
        work.finish();

        new PayViewModel(counter, PayWay.CASH).pay();
        new PayViewModel(counter, PayWay.CARD).pay();
        work.finish();

        assertThat(shop.report().sales()).isEqualTo(1);
        assertThat(counter.cart().get()).isEqualTo(Cart.EMPTY);
    }

    @Test
    void whilePayingRunsNoOtherSheetOpens() {
        shop.openShift(0);
        CounterViewModel counter = slow();
        counter.add(CARD);
        work.finish();
        new PayViewModel(counter, PayWay.CASH).pay();

        counter.pay(PayWay.CARD);
        work.next();
        work.next();

        assertThat(told.sheets).isEmpty();
        work.finish();
        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void whatIsNotSoldYetStaysInTheCart() {
        shop.openShift(0);
        CounterViewModel counter = slow();
        counter.add(CARD);
        work.finish();

        new PayViewModel(counter, PayWay.CASH).pay();
        counter.add(shop.good(roses, 1));
        work.finish();

        assertThat(counter.cart().get().lines()).hasSize(2);
        assertThat(shop.report().sales()).isEqualTo(1);
    }

    @Test
    void whatWasEnteredBeforeIsPaidToo() {
        CounterViewModel counter = slow();
        TilesViewModel tiles = new TilesViewModel(shop.place(), counter, counter.kit());
        counter.add(CARD);
        work.finish();

        tiles.enter("Роза");
        counter.pay(PayWay.CASH);
        counter.pay(PayWay.CASH);
        boolean early = !told.sheets.isEmpty();
        work.finish();

        assertThat(early).isFalse();
        assertThat(counter.cart().get().lines()).extracting(CartLine::name).containsExactly("Открытка", "Роза");
        assertThat(told.sheets).hasSize(1).first().isInstanceOf(PayForm.class);
    }

    @Test
    void whatWasEnteredBeforeIsPutAsideToo() {
        CounterViewModel counter = slow();
        counter.add(CARD);
        TilesViewModel tiles = new TilesViewModel(shop.place(), counter, counter.kit());

        tiles.enter("Роза");
        counter.held().hold("");
        work.finish();

        assertThat(counter.cart().get()).isEqualTo(Cart.EMPTY);
        assertThat(shop.desk.holds().list()).extracting(HeldRow::goods).containsExactly("Открытка × 1, Роза × 1");
    }

    @Test
    void theFloatIsAskedOnce() {
        CounterViewModel counter = slow();
        counter.add(CARD);
        work.finish();
        PayViewModel pay = new PayViewModel(counter, PayWay.CASH);

        pay.pay();
        work.next();
        work.next();
        pay.pay();
        work.finish();
        pay.pay();

        assertThat(told.sheets).hasSize(1);
    }

    @Test
    void theHeldCartsOpenOnce() {
        CounterViewModel counter = slow();

        HeldView.open(counter);
        HeldView.open(counter);
        work.finish();

        assertThat(told.sheets).hasSize(1);
    }

    @Test
    void whatIsScannedWhileACartIsTakenUpIsAddedToIt() {
        long held = shop.desk.holds().hold(Cart.EMPTY.add(CARD), "");
        CounterViewModel counter = slow();
        counter.add(shop.good(roses, 1));
        work.finish();

        counter.held().resume(held);
        work.next();
        work.next();
        counter.add(CartLine.free("Ваза", 1, Money.ofRoubles(900)));
        work.finish();

        assertThat(counter.cart().get().lines()).extracting(CartLine::name).containsExactly("Открытка", "Ваза");
        assertThat(shop.desk.holds().list()).extracting(HeldRow::goods).containsExactly("Роза × 1");
    }

    @Test
    void aCartThatWasSoldBeforeACrashIsToldAndNotTakenUp() {
        shop.openShift(0);
        CounterPlace place = shop.place();
        CounterViewModel counter = new CounterViewModel(place, told.kit());
        counter.add(CARD);
        Money sum = Money.ofRoubles(50);
        Sold sale = shop.desk.checkout().sell(
                counter.cart().get(), Tender.card(sum), Confirmation.NONE, counter.attempt());

        CounterViewModel after = new CounterViewModel(place, told.kit());
        after.begin();

        assertThat(after.cart().get()).isEqualTo(Cart.EMPTY);
        assertThat(after.sold().get()).isEqualTo(sale);
        CounterViewModel later = new CounterViewModel(place, told.kit());
        later.begin();
        assertThat(later.sold().get()).isNull();
    }

    @Test
    void aCartThatWasNotSoldIsTakenUpUnderItsAttempt() {
        CounterPlace place = shop.place();
        CounterViewModel counter = new CounterViewModel(place, told.kit());
        counter.add(CARD);

        CounterViewModel after = new CounterViewModel(place, told.kit());
        after.begin();

        assertThat(List.of(after.cart().get(), after.attempt()))
                .isEqualTo(List.of(counter.cart().get(), counter.attempt()));
    }

    @Test
    void aShiftOfMoreThanADayIsToldAtTheCounter() {
        shop.openShift(0);
        CounterViewModel counter = new CounterViewModel(shop.place(), told.kit());
        counter.look();
        boolean first = counter.tooLong().get();

        shop.clock.advance(Duration.ofHours(25));
        counter.look();

        assertThat(first).isFalse();
        assertThat(counter.tooLong().get()).isTrue();
    }

    @Test
    void theLastReceiptOfTheDatabaseIsPrintedAfterARestart() {
        shop.openShift(0);
        Sold sale = shop.sellForCash(Cart.EMPTY.add(CARD));

        new CounterViewModel(shop.place(), told.kit()).print();

        assertThat(shop.printed).containsExactly(sale.orderId());
    }

    @Test
    void anOldRefusalGoesWithTheNextForm() {
        CounterViewModel counter = new CounterViewModel(shop.place(), told.kit());
        counter.told().set(Sentence.of("register.print.nothing"));

        new CounterKeys(counter).act(CounterAction.FREE);

        assertThat(counter.told().get()).isNull();
    }

    private CounterViewModel slow() {
        return new CounterViewModel(shop.place(), told.kit(work));
    }
}
