package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.marketplace.Bell;
import shop.petunia.marketplace.SyncView;
import shop.petunia.orders.CloudOrder;
import shop.petunia.orders.OrderContacts;
import shop.petunia.orders.OrderStatus;
import shop.petunia.orders.OrdersView;
import shop.petunia.orders.PaymentMethod;
import shop.petunia.shared.Money;
import shop.petunia.shared.Points;
import shop.petunia.storage.DataFolder;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestKit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Texts;
import shop.petunia.ui.Theme;

/** A new request rings over every screen until somebody has looked at it. */
@OnScreen
class RingingTest {
    @TempDir
    private Path folder = Path.of("");

    private final TestKit kit = new TestKit();
    private final AtomicInteger sounds = new AtomicInteger();
    @SuppressWarnings("NullAway.Init") // by start
    private Stage stage;
    @SuppressWarnings("NullAway.Init") // by open
    private Wiring wiring;
    @SuppressWarnings("NullAway.Init") // by open
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        wiring = new Wiring(new DataFolder(folder), Wiring.clock());
        robot.interact(() -> {
            window = new MainWindow(wiring.texts(Texts.RUSSIAN), kit.kit().background(), "Лютик", wiring.screens(),
                    wiring.searchSources(), wiring.counter().hearing());
            window.watched(made -> new Bell(new MarketScreens(wiring).desk(), made, (time, action) -> {},
                    window::asksForPin, sounds::incrementAndGet));
            Scene scene = new Scene(window, 1366, 768);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            stage.show();
            window.go(Place.screen("goods"));
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::dispose);
        wiring.close();
    }

    @Test
    void theCardStandsOverWhateverScreenIsInFrontUntilTheRequestsAreLookedAt(FxRobot robot) {
        boolean before = isRinging(robot);
        request(robot, 1024);
        boolean rings = isRinging(robot);
        String number = robot.lookup("#nav-orders-badge").queryAs(Label.class).getText();

        robot.interact(() -> window.go(OrdersView.REQUESTS));

        assertThat(List.of(before, rings, isRinging(robot))).containsExactly(false, true, false);
        assertThat(number).isEqualTo("1");
        assertThat(sounds).hasValue(1);
    }

    @Test
    void theListAloneIsNotALookAtIt(FxRobot robot) {
        robot.interact(() -> window.go(OrdersView.REQUESTS));
        request(robot, 1025);
        boolean nobodyIsThere = isRinging(robot);

        robot.moveTo(window).moveBy(3, 3).interact(() -> {});

        assertThat(nobodyIsThere).isTrue();
        assertThat(isRinging(robot)).isFalse();
    }

    @Test
    void aKeyLeadsToTheSyncing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.M).interact(() -> {});

        assertThat(window.here()).isEqualTo(Place.screen(SyncView.ID));
    }

    private void request(FxRobot robot, long id) {
        CloudOrder order = new CloudOrder(id, "new " + id, OrderStatus.PENDING,
                wiring.time().now().minus(Duration.ofMinutes(1)), null,
                OrderContacts.pickup(wiring.time().today(), "Мария Иванова", "+79160001725"),
                List.of(new CloudOrder.CloudLine(7L, "Роза", Money.ofRoubles(200), 5)), "", Money.ofRoubles(1000), null,
                Money.ZERO, Points.ZERO, Money.ZERO, PaymentMethod.ON_PICKUP, "");
        robot.interact(() -> wiring.orders().cloud().adopt(order, UUID.randomUUID()));
    }

    private static boolean isRinging(FxRobot robot) {
        return robot.lookup("#bell").tryQuery().map(Node::isVisible).orElse(false);
    }
}
