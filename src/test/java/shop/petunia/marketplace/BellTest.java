package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import shop.petunia.orders.OrderChange;
import shop.petunia.orders.OrdersView;
import shop.petunia.shared.Sentence;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;

class BellTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @RegisterExtension
    final WireShop shop = new WireShop();

    private final TestKit kit = new TestKit();
    private final List<Runnable> later = new ArrayList<>();
    private final MarketDesk desk = MarketDesks.of(shop);
    private int sounds;
    private boolean pin;
    private Bell bell = new Bell(desk, kit.kit(), (time, action) -> later.add(action), () -> pin, this::sound);

    private void sound() {
        sounds++;
    }

    @BeforeEach
    void theShopIsOpen() {
        shop.run(MINUTE);
    }

    @AfterEach
    void close() {
        bell.close();
    }

    @Test
    void aNewRequestRingsUntilTheRequestsAreLookedAt() {
        request();
        int first = sounds;
        wait(20);
        int again = sounds;

        bell.looked(OrdersView.REQUESTS::equals);
        wait(20);

        assertThat(List.of(first, again, sounds)).containsExactly(1, 2, 2);
        assertThat(bell.isRinging()).isFalse();
        assertThat(bell.requests().get()).isEqualTo(1);
    }

    @Test
    void lookingAtSomethingElseDoesNotEndIt() {
        long order = request();
        long other = request();

        bell.looked(place -> false);
        bell.looked(new Place(OrderChange.ORDER, shop.here(order))::equals);

        assertThat(bell.ringing()).extracting(Ring::number).containsExactly(String.valueOf(other));
    }

    @Test
    void nothingSoundsWhileSomebodyTypesAPin() {
        pin = true;

        request();
        wait(20);

        assertThat(sounds).isZero();
        assertThat(bell.isRinging()).isTrue();
    }

    @Test
    void theSoundCanBeTurnedOff() {
        desk.settings().set(MarketSettings.SOUND, false);

        request();

        assertThat(sounds).isZero();
        assertThat(bell.isRinging()).isTrue();
    }

    @Test
    void theMinutesLeftToAnswerRunDown() {
        request();
        Ring ring = bell.ringing().getFirst();
        Sentence atFirst = ring.left(ring.until().minus(Duration.ofMinutes(12)));

        assertThat(atFirst).isEqualTo(Sentence.of("marketplace.ring.left", 12L));
        assertThat(ring.left(ring.until().minusSeconds(20))).isEqualTo(Sentence.of("marketplace.ring.soon"));
        assertThat(ring.left(ring.until().plusSeconds(200))).isEqualTo(Sentence.of("marketplace.ring.late", 3L));
    }

    @Test
    void whatTheBuyerTakesBackRingsNoMore() {
        long order = request();

        shop.cloud.set(order, "cancelled");
        shop.run(MINUTE);

        assertThat(bell.isRinging()).isFalse();
        assertThat(bell.requests().get()).isZero();
    }

    @Test
    void whatCameShortlyBeforeTheProgramWasOpenedRings() {
        request();
        bell.close();

        bell = new Bell(desk, kit.kit(), (time, action) -> {}, () -> false, this::sound);

        assertThat(bell.isRinging()).isTrue();
    }

    @Test
    void oneLeadsToItsOrderAndSeveralToTheRequests() {
        long order = request();
        bell.open();
        request();
        bell.open();

        assertThat(kit.places).containsExactly(new Place(OrderChange.ORDER, shop.here(order)), OrdersView.REQUESTS);
    }

    private long request() {
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        shop.run(MINUTE);
        return order;
    }

    /** So many seconds, by which the bell asks again each five. */
    private void wait(int seconds) {
        for (int tick = 0; tick < seconds / 5; tick++) {
            later.removeLast().run();
        }
    }
}
