package shop.petunia.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestClock;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Background;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

class PayViewModelTest {
    @RegisterExtension
    final CounterShop shop = new CounterShop();

    private final TestKit told = new TestKit();
    private long roses;

    @BeforeEach
    void open() {
        roses = shop.flower("Роза", 100);
        shop.lot(roses, 20);
        shop.openShift(0);
    }

    @Test
    void aDoublePressSellsOnceAndWaitsForNothing() {
        Queue<Runnable> later = new ArrayDeque<>();
        CounterViewModel counter = counter(new Kit(new Texts(Texts.RUSSIAN, TestClock.MOSCOW),
                new Background(later::add, Runnable::run, told), told, told.kit().navigator()));
        counter.add(shop.good(roses, 2));
        PayViewModel pay = new PayViewModel(counter, PayWay.CASH);
        told.sheet(Sentence.of("register.pay.title"), javafxNode());

        pay.pay();
        pay.pay();
        boolean waited = shop.report().sales() == 0 && pay.busy().isOn();
        while (!later.isEmpty()) {
            later.remove().run();
        }

        assertThat(waited).isTrue();
        assertThat(shop.report().sales()).isEqualTo(1);
        assertThat(counter.cart().get()).isEqualTo(Cart.EMPTY);
    }

    @Test
    void notesAreTheNextRoundSums() {
        assertThat(Notes.of(Money.ofKopecks(123_450))).containsExactly(Money.ofKopecks(123_450),
                Money.ofRoubles(1300), Money.ofRoubles(1500), Money.ofRoubles(2000), Money.ofRoubles(5000));
        assertThat(Notes.of(Money.ofRoubles(5000))).containsExactly(Money.ofRoubles(5000));
    }

    @Test
    void pointsLowerWhatIsToBePaidAtOnce() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 2));
        counter.client(shop.client(70));
        PayViewModel pay = new PayViewModel(counter, PayWay.CASH);

        pay.points().set("50,5");
        pay.usePoints();
        List<String> some = List.of(pay.total().get().toString(), pay.given().textProperty().get());
        pay.useAllPoints();

        assertThat(some).containsExactly(Money.ofKopecks(14_950).toString(), "149,50");
        assertThat(pay.total().get()).isEqualTo(Money.ofRoubles(130));
        assertThat(pay.most()).isEqualTo(Points.of(70));
    }

    @Test
    void pointsLeaveWhatTheClientHasGiven() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 10));
        counter.client(shop.client(100));
        PayViewModel pay = new PayViewModel(counter, PayWay.CASH);
        pay.given().set("100");
        pay.given().set("1000");

        pay.useAllPoints();

        assertThat(pay.given().textProperty().get()).isEqualTo("1000");
        assertThat(pay.change().get()).isEqualTo(Money.ofRoubles(100));
    }

    @Test
    void pointsLowerTheRestOfASplitPayment() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 10));
        counter.client(shop.client(100));
        PayViewModel pay = new PayViewModel(counter, PayWay.SPLIT);
        pay.card().set("600");

        pay.useAllPoints();

        assertThat(pay.given().textProperty().get()).isEqualTo("300");
    }

    @Test
    void pointsThatCannotBeReadStopThePayment() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 1));
        counter.client(shop.client(100));
        PayViewModel pay = new PayViewModel(counter, PayWay.CARD);
        pay.points().set("сто");

        pay.pay();

        assertThat(pay.refusal().get()).isNotNull();
        assertThat(shop.report().sales()).isZero();
    }

    @Test
    void whatIsSplitLeavesTheRestInCash() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 10));
        PayViewModel pay = new PayViewModel(counter, PayWay.SPLIT);

        pay.card().set("600");
        pay.transfer().set("150");
        String rest = pay.given().textProperty().get();
        pay.given().set("500");

        assertThat(rest).isEqualTo("250");
        assertThat(pay.change().get()).isEqualTo(Money.ofRoubles(250));
    }

    @Test
    void moreByCardThanIsToBePaidIsRefused() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 1));
        PayViewModel pay = new PayViewModel(counter, PayWay.SPLIT);
        pay.card().set("150");

        pay.pay();

        assertThat(pay.refusal().get()).isEqualTo(Sentence.of("register.pay.tooMuch", Money.ofRoubles(100)));
        assertThat(shop.report().sales()).isZero();
    }

    @Test
    void whatTheBooksLackIsToldBeforeAndSold() {
        CounterViewModel counter = counter(told.kit());
        counter.add(shop.good(roses, 25));
        PayViewModel pay = new PayViewModel(counter, PayWay.CARD);
        told.sheet(Sentence.of("register.pay.title"), javafxNode());

        pay.look();
        Foresight seen = pay.foresight().get();
        pay.pay();

        assertThat(seen).isNotNull().extracting(Foresight::asksForExpired).isEqualTo(false);
        assertThat(counter.sold().get()).isNotNull().extracting(sold -> Lacked.words(sold.lacking()))
                .isEqualTo("Роза × 5");
    }

    private CounterViewModel counter(Kit kit) {
        return new CounterViewModel(shop.place(), kit);
    }

    /** Stands for the sheet that is closed after the sale. */
    private static javafx.scene.Node javafxNode() {
        return new javafx.scene.Group();
    }
}
