package shop.petunia.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.crm.ClientsView;
import shop.petunia.orders.OrderLineDraft;
import shop.petunia.orders.OrdersView;
import shop.petunia.receptions.ReceptionsView;
import shop.petunia.register.RegisterView;
import shop.petunia.shared.Money;
import shop.petunia.stats.StatsShop;
import shop.petunia.stock.Settlements;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;

@OnScreen
class DashboardViewTest {
    @RegisterExtension
    final StatsShop shop = new StatsShop();

    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @SuppressWarnings("NullAway.Init") // by start
    private ScreenView view;

    @Start
    void start(Stage stage) {
        Today today = new Today(new TodayRooms(shop.database, shop.rooms.time(), shop.settings,
                shop.orders.desk.list(), shop.statistics, shop.rooms.stock(),
                new Settlements(shop.database, shop.rooms.ledger()), shop.rooms.bouquets(), shop.rooms.clients(),
                Touched.listen(shop.database), AttentionSource.NOTHING));
        window = new TestWindow(stage, "ru");
        view = (ScreenView) window.show(kit -> DashboardView.screen(today).view().apply(kit).node());
        view.visited();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(window.failures).isEmpty();
    }

    @Test
    void aShopWithoutTroublesIsCalm(FxRobot robot) {
        assertThat(window.words("#dashboard-calm")).startsWith("Всё спокойно");
        assertThat(window.words("#dashboard-active-figure")).isEqualTo("0");
    }

    @Test
    void oneKeyLeadsToTheCounterToAReceptionAndToANewClient(FxRobot robot) {
        window.focus("#dashboard-sale");

        robot.type(KeyCode.F2, KeyCode.F3, KeyCode.F4);

        assertThat(window.places).containsExactly(
                Place.screen(RegisterView.ID), ReceptionsView.NEW, ClientsView.NEW);
    }

    @Test
    void theDaysSalesOpenWhatWasHandedOverToday(FxRobot robot) {
        window.press("#dashboard-done");

        assertThat(window.places).containsExactly(new Place(OrdersView.OF_DAY, StatsShop.TODAY.toEpochDay()));
    }

    @Test
    void itsTilesAreAsWideAsEachOther(FxRobot robot) {
        List<Long> widths = Stream.of("requests", "active", "done", "revenue", "payout")
                .map(id -> Math.round(robot.lookup("#dashboard-" + id).queryAs(Region.class).getWidth() / 2))
                .distinct().toList();

        assertThat(widths).hasSize(1);
    }

    @Test
    void itsKeysStandInTheHelp(FxRobot robot) {
        assertThat(view.keys()).extracting(KeyHint::key).containsExactly("F2", "F3", "F4");
    }

    @Test
    void allOfThemAreShownOnDemand(FxRobot robot) {
        for (int i = 0; i < 7; i++) {
            shop.sell(OrderLineDraft.good(shop.flower("Роза " + i), "Роза", 1, Money.ofRoubles(100)));
        }
        robot.interact(view::visited);

        window.press("#care-shortages-more");

        assertThat(window.has("#care-shortages-6")).isTrue();
        assertThat(window.has("#care-shortages-more")).isFalse();
        assertThat(window.has("#care-shortages-fewer")).isTrue();
    }

    @Test
    void whatNeedsSomebodyLeadsStraightThere(FxRobot robot) {
        long lot = shop.lot(shop.flower("Роза"), 7);
        shop.clock.advanceDays(29);
        robot.interact(view::visited);

        window.press("#care-expiring-0");

        assertThat(window.has("#dashboard-calm")).isFalse();
        assertThat(window.places).containsExactly(new Place("lot", lot));
    }
}
