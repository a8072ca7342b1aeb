package shop.petunia.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.orders.OrderChange;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.Place;

@OnScreen
class BellCardTest {
    @RegisterExtension
    final WireShop shop = new WireShop();

    private final MarketDesk desk = MarketDesks.of(shop);
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;
    @SuppressWarnings("NullAway.Init") // by start
    private BellCard card;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        card = window.show(kit -> new BellCard(
                new Bell(desk, kit, (time, action) -> {}, () -> false, () -> {}), kit.texts()));
    }

    @Test
    void aRequestIsToldWithItsSumAndTheMinutesLeft(FxRobot robot) {
        boolean before = card.isVisible();
        long order = shop.cloud.order("pending", WireShop.PHONE, 1500, false);
        robot.interact(() -> shop.run(Duration.ofSeconds(40)));

        window.press("#bell-open");

        assertThat(before).isFalse();
        assertThat(window.words("#bell-words"))
                .isEqualTo(order + " на 1\u00a0500,00\u00a0₽\nРоза × 1");
        assertThat(window.words("#bell-left")).matches("ответить за 1[45] мин");
        assertThat(window.places).containsExactly(new Place(OrderChange.ORDER, shop.here(order)));
    }
}
